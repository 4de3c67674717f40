package org.unifiedportal.war.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.OwnPublication;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/** Finds a page of publications: live ones for everybody, an agency's own for its programs. */
@Dependent
class Listing {
  /** How many rows of an agency are looked at for one page; the next page goes on from there. */
  private static final int LOOKED_AT = 1000;

  private final PublicationStore publications;
  private final PublicationAnswers answers;

  @Inject
  Listing(PublicationStore publications, PublicationAnswers answers) {
    this.publications = publications;
    this.answers = answers;
  }

  /** A page of entries and the cursor behind its last one, absent at the end. */
  record Found(List<ListedAnswer> items, Optional<Cursor> next) {}

  Found live(ListQuery query) {
    List<ListedPublication> more = publications.list(query.filter(), query.limit() + 1);
    List<ListedPublication> page = more.subList(0, Math.min(more.size(), query.limit()));
    Optional<Cursor> next =
        more.size() > query.limit()
            ? Optional.of(new Cursor(place(page.getLast())))
            : Optional.empty();
    return new Found(page.stream().map(answers::listed).toList(), next);
  }

  Found own(ListQuery query, ApiToken token) {
    refuseOthers(query, token);
    List<Publication> page = new ArrayList<>();
    Optional<LiveFilter.Place> last = query.cursor().map(Cursor::place);
    List<OwnPublication> looked = publications.listOwn(token.agency(), last, LOOKED_AT);
    for (OwnPublication own : looked) {
      last = Optional.of(own.place());
      if (fits(own.publication(), query)) {
        page.add(own.publication());
      }
      if (page.size() == query.limit()) {
        break;
      }
    }
    boolean end = page.size() < query.limit() && looked.size() < LOOKED_AT;
    return new Found(
        page.stream().map(answers::listed).flatMap(Optional::stream).toList(),
        end ? Optional.empty() : last.map(Cursor::new));
  }

  /** The one publication of an origin, if the asker may see it. */
  Found ofOrigin(ListQuery query, Visible visible) {
    AgencyId agency =
        query
            .agency()
            .orElseThrow(() -> new RequestRefused(Problem.of(400, "problem.origin-needs-agency")));
    List<ListedAnswer> items =
        publications
            .findByOrigin(agency, query.origin())
            .filter(known -> known.isLive() || visible.isOwn(known))
            .flatMap(answers::listed)
            .stream()
            .toList();
    return new Found(items, Optional.empty());
  }

  private static void refuseOthers(ListQuery query, ApiToken token) {
    if (!Access.isAllowed(token, Scope.READ, query.agency().orElse(token.agency()))) {
      throw new RequestRefused(Problem.of(403, "refusal.scope", Scope.READ.key()));
    }
  }

  private static boolean fits(Publication own, ListQuery query) {
    boolean standing =
        switch (own.standing()) {
          case Standing.Live live -> query.wanted() == ListQuery.Wanted.LIVE;
          case Standing.Unpublished never -> query.wanted() == ListQuery.Wanted.UNPUBLISHED;
          case Standing.Withdrawn gone -> query.wanted() == ListQuery.Wanted.WITHDRAWN;
        };
    return standing && query.kind().map(kind -> kind == own.kind()).orElse(true);
  }

  private static LiveFilter.Place place(ListedPublication live) {
    return new LiveFilter.Place(live.publishedAt(), live.id());
  }
}
