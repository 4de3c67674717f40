package org.unifiedportal.war.tuning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Filters;
import org.unifiedportal.search.query.Guidance;
import org.unifiedportal.search.query.Hit;
import org.unifiedportal.search.query.Piece;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;
import org.unifiedportal.search.query.Window;
import org.unifiedportal.war.page.Reader;

/** Shows the first ten results of a question as they are, and as they would be. */
record Trying(Search search, AgencyStore agencies) {
  private static final Window TEN = new Window(1, 10);

  List<TunedScreen.Trial> of(
      String question, Optional<AgencyId> within, Guidance wanted, Reader reader) {
    SearchRequest asked =
        SearchRequest.of(question, reader.language()).withFilters(filters(within)).withWindow(TEN);
    List<Hit> now = search.find(asked).hits();
    List<Hit> then = search.with(wanted).find(asked).hits();
    return List.of(
        new TunedScreen.Trial(reader.say("tuning.now", question), found(now, then, reader)),
        new TunedScreen.Trial(reader.say("tuning.then", question), found(then, now, reader)));
  }

  private Filters filters(Optional<AgencyId> within) {
    return within
        .flatMap(agencies::find)
        .map(agency -> Filters.NONE.with(Facet.AGENCY, Set.of(agency.slug().value())))
        .orElse(Filters.NONE);
  }

  private static List<TunedScreen.Found> found(List<Hit> hits, List<Hit> others, Reader reader) {
    List<TunedScreen.Found> found = new ArrayList<>();
    for (int at = 0; at < hits.size(); at++) {
      Hit hit = hits.get(at);
      boolean same = at < others.size() && others.get(at).publication().equals(hit.publication());
      found.add(
          new TunedScreen.Found(
              hit.title().stream().map(Piece::text).collect(Collectors.joining()),
              reader.in(hit.language(), hit.path().value()),
              reader.lang(hit.language()),
              !same));
    }
    return found;
  }
}
