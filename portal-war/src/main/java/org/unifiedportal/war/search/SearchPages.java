package org.unifiedportal.war.search;

import java.util.Optional;
import java.util.Set;
import org.unifiedportal.search.query.Remark;
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

  /** Finds by this search; the stores say which agencies there are. */
  public SearchPages(Stores stores, Search search) {
    this.stores = stores;
    this.search = search;
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

  private Answer answer(PageRequest request, Asked asked) {
    Results results = search.find(asked.request(request.language()));
    int status = results.remarks().contains(Remark.UNAVAILABLE) ? 503 : 200;
    ResultsShowing showing = new ResultsShowing(stores, search, request, asked);
    return new Answer.Shown(status, PATH, showing.of(results));
  }
}
