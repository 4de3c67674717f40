package org.unifiedportal.war.publication;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.caller.AgencySlugs;
import org.unifiedportal.war.http.Limits;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

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
        wanted(demand.standing),
        agency(demand.agency, agencies),
        kind(demand.kind),
        state(demand.state),
        year(demand.year),
        demand.origin == null ? "" : demand.origin,
        Optional.ofNullable(demand.cursor).filter(words -> !words.isEmpty()).map(Cursor::read),
        limit(demand.limit));
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

  private static Wanted wanted(@Nullable String standing) {
    return switch (standing == null ? "live" : standing) {
      case "live" -> Wanted.LIVE;
      case "unpublished" -> Wanted.UNPUBLISHED;
      case "withdrawn" -> Wanted.WITHDRAWN;
      default -> throw unknown("standing", standing);
    };
  }

  private static Optional<AgencyId> agency(@Nullable String slug, AgencyStore agencies) {
    return Optional.ofNullable(slug)
        .map(words ->
            AgencySlugs.find(agencies, words).orElseThrow(() -> unknown("agency", words)).id());
  }

  private static Optional<PublicationKind> kind(@Nullable String key) {
    return Optional.ofNullable(key)
        .map(words -> PublicationKind.find(words).orElseThrow(() -> unknown("kind", words)));
  }

  private static String state(@Nullable String state) {
    boolean known =
        state == null
            || Arrays.stream(PublicationKind.values())
                .flatMap(kind -> kind.fields().stream())
                .filter(field -> field.key().equals("state"))
                .anyMatch(field -> field.choices().contains(state));
    if (!known) {
      throw unknown("state", state);
    }
    return state == null ? "" : state;
  }

  private static OptionalInt year(@Nullable String year) {
    if (year == null) {
      return OptionalInt.empty();
    }
    if (!year.matches("[12][0-9]{3}")) {
      throw unknown("year", year);
    }
    return OptionalInt.of(Integer.parseInt(year));
  }

  private static int limit(@Nullable String limit) {
    Limits limits = Limits.DEFAULT;
    String words = limit == null ? Integer.toString(limits.pageSize()) : limit;
    int wanted = words.matches("[0-9]{1,4}") ? Integer.parseInt(words) : 0;
    if (wanted < 1 || wanted > limits.largestPage()) {
      throw new RequestRefused(Problem.of(400, "problem.limit", limits.largestPage()));
    }
    return wanted;
  }

  private static RequestRefused unknown(String filter, String value) {
    return new RequestRefused(Problem.of(404, "problem.filter-unknown", filter, value));
  }
}
