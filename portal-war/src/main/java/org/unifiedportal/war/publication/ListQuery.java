package org.unifiedportal.war.publication;

import static org.unifiedportal.war.http.KnownQuery.said;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.caller.AgencySlugs;
import org.unifiedportal.war.http.KnownQuery;

/**
 * A list query understood; a filter value that doesn't exist is an address that doesn't exist
 * (404).
 */
record ListQuery(
    Wanted wanted,
    Optional<AgencyId> agency,
    Optional<PublicationKind> kind,
    String state,
    OptionalInt year,
    String origin,
    Optional<Cursor> cursor,
    int limit) {

  /** In which standing. */
  enum Wanted {
    LIVE,
    UNPUBLISHED,
    WITHDRAWN
  }

  static ListQuery read(ListDemand demand, AgencyStore agencies) {
    return new ListQuery(
        wanted(said(demand.standing).orElse("live")),
        said(demand.agency).map(slug -> agency(slug, agencies)),
        said(demand.kind).map(ListQuery::kind),
        said(demand.state).map(ListQuery::state).orElse(""),
        said(demand.year).map(KnownQuery::year).map(OptionalInt::of).orElse(OptionalInt.empty()),
        said(demand.origin).orElse(""),
        said(demand.cursor).map(Cursor::read),
        KnownQuery.limit(demand.limit));
  }

  /** The same as the core's filter. */
  LiveFilter filter() {
    LiveFilter filter =
        LiveFilter.ALL
            .withAgencies(agency.map(Set::of).orElse(Set.of()))
            .withKinds(kind.map(Set::of).orElse(Set.of()))
            .withState(state)
            .withAfter(cursor.map(Cursor::place).orElse(null));
    return year.isPresent() ? filter.withYear(year.getAsInt()) : filter;
  }

  private static Wanted wanted(String standing) {
    return switch (standing) {
      case "live" -> Wanted.LIVE;
      case "unpublished" -> Wanted.UNPUBLISHED;
      case "withdrawn" -> Wanted.WITHDRAWN;
      default -> throw KnownQuery.unknown("standing", standing);
    };
  }

  private static AgencyId agency(String slug, AgencyStore agencies) {
    return AgencySlugs.find(agencies, slug)
        .orElseThrow(() -> KnownQuery.unknown("agency", slug))
        .id();
  }

  private static PublicationKind kind(String key) {
    return PublicationKind.find(key).orElseThrow(() -> KnownQuery.unknown("kind", key));
  }

  private static String state(String state) {
    return Arrays.stream(PublicationKind.values())
        .flatMap(kind -> kind.fields().stream())
        .filter(field -> field.key().equals("state"))
        .flatMap(field -> field.choices().stream())
        .filter(state::equals)
        .findFirst()
        .orElseThrow(() -> KnownQuery.unknown("state", state));
  }
}
