package org.unifiedportal.war.search;

import java.util.Optional;
import java.util.Set;
import org.unifiedportal.search.query.Results;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Stores;

/** Makes the search page; it works without a script, and every state of it has an address. */
public final class SearchPages implements PageMaker {
  static final String PATH = "search";

  private final Stores stores;
  private final Search search;
  private final Filling filling;
  private final SearchListener listener;

  /**
   * Finds by this search, which is still being filled or not; the stores say which agencies there
   * are.
   */
  public SearchPages(Stores stores, Search search, Filling filling, SearchListener listener) {
    this.stores = stores;
    this.search = search;
    this.filling = filling;
    this.listener = listener;
  }

  @Override
  public Set<String> parameters() {
    return Asked.parameters();
  }

  @Override
  public Optional<Answer> answer(PageRequest request) {
    return request.path().equals(PATH)
        ? Asked.read(request.query(), stores).map(asked -> answer(request, asked))
        : Optional.empty();
  }

  /** The index is asked about before the search: what arrives in between is no "nothing". */
  private Answer answer(PageRequest request, Asked asked) {
    boolean filled = !filling.goesOn();
    Results results = search.find(asked.request(request.language()));
    Silence silence = Silence.of(results, filled);
    if (silence.status() == 200 && asked.isFresh()) {
      listener.asked(request.language(), asked.typed(), !results.hits().isEmpty());
    }
    ResultsShowing showing = new ResultsShowing(stores, search, request, asked);
    return new Answer.Shown(silence.status(), PATH, showing.of(results, silence));
  }
}
