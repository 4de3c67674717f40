package org.unifiedportal.war.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.search.query.Hit;
import org.unifiedportal.search.query.Order;
import org.unifiedportal.search.query.Results;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.Window;
import org.unifiedportal.war.document.DocumentCards;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;

/** Shows the results of one question to its reader. */
record ResultsShowing(
    Stores stores, Search search, PageRequest request, Asked asked, Reader reader) {
  private static final String PATH = SearchPages.PATH;

  ResultsShowing(Stores stores, Search search, PageRequest request, Asked asked) {
    this(stores, search, request, asked, stores.site().reader(request));
  }

  SearchPage of(Results results, Silence silence) {
    Map<String, String> agencies = agencyNames();
    String title = title(asked, reader);
    boolean nothing = results.hits().isEmpty() && silence.isNone() && !isBehindTheLast(results);
    return new SearchPage(
        stores.framing().belowPortal(request, head(title)),
        asked.typed(),
        asked.narrowing(),
        title,
        count(results),
        results.readAs().isEmpty() ? "" : reader.say("search.read-as", results.readAs()),
        new Ways(stores, asked, request.language()).all(results.readAs()),
        remarks(results),
        new FilterChoices(asked, results.facets(), reader, agencies).all(),
        results.total().publications() > 1 ? orders() : List.of(),
        hits(results, agencies, new DocumentCards(stores, reader)),
        silence,
        nothing ? ZeroHelp.with(asked, reader, search, stores) : ZeroHelp.none(),
        feed(),
        leaves(results));
  }

  private Frame.Head head(String title) {
    return Frame.Head.of(PATH, title)
        .describedAs(reader.say("search.about"))
        .withFeeds(List.of(new Frame.FeedLink(feed(), "application/atom+xml", title)))
        .unindexed();
  }

  /** What is asked, in words. */
  static String title(Asked asked, Reader reader) {
    String typed = asked.typed().strip();
    String shown = typed.length() > 80 ? typed.substring(0, 80) + "…" : typed;
    return shown.isEmpty() ? reader.say("search.all") : reader.say("search.results", shown);
  }

  private String feed() {
    return "/" + reader.language().tag() + "/search/atom.xml" + asked.in(Order.RELEVANCE).query();
  }

  private Map<String, String> agencyNames() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Agency agency : stores.agencies().all()) {
      names.put(agency.slug().value(), reader.shown(agency.shortName()).words());
    }
    return names;
  }

  private String count(Results results) {
    long found = results.total().publications();
    if (found == 0) {
      return "";
    }
    String key = results.total().exact() ? "search.found" : "search.found-more";
    return reader.count(key, found);
  }

  private List<String> remarks(Results results) {
    return results.remarks().stream()
        .sorted()
        .map(remark -> "search.remark." + remark.name().toLowerCase(Locale.ROOT))
        .map(reader::say)
        .toList();
  }

  /** Without words nothing fits better than another: the newest comes first anyway. */
  private List<SearchPage.Choice> orders() {
    boolean wordless = asked.typed().isBlank();
    Order now = wordless && asked.order() == Order.RELEVANCE ? Order.NEWEST : asked.order();
    return Stream.of(Order.values())
        .filter(order -> !wordless || order != Order.RELEVANCE)
        .map(order -> order(order, order == now))
        .toList();
  }

  private SearchPage.Choice order(Order order, boolean isNow) {
    return new SearchPage.Choice(
        reader.say("search.sort." + order.key()),
        "",
        reader.to(PATH) + asked.in(order).query(),
        isNow);
  }

  private List<HitCard> hits(Results results, Map<String, String> agencies, DocumentCards files) {
    List<HitCard> cards = new ArrayList<>();
    for (Hit hit : results.hits()) {
      String agency = agencies.getOrDefault(hit.agency().value(), "");
      String file =
          hit.kind() == PublicationKind.DOCUMENT
              ? files.facts(new DocumentId(hit.publication().value()))
              : "";
      cards.add(HitCard.of(hit, reader, agency, file));
    }
    return cards;
  }

  private SearchPage.Leaves leaves(Results results) {
    int page = asked.page();
    if (isBehindTheLast(results)) {
      return new SearchPage.Leaves("", "", Optional.of(last(pages(results))));
    }
    boolean further = pages(results) > page;
    return new SearchPage.Leaves(
        page > 1 ? reader.to(PATH) + asked.at(page - 1).query() : "",
        further ? reader.to(PATH) + asked.at(page + 1).query() : "",
        Optional.empty());
  }

  private boolean isBehindTheLast(Results results) {
    return results.hits().isEmpty() && results.total().publications() > 0;
  }

  /** How many of them are served. */
  private static int pages(Results results) {
    long full = Math.ceilDiv(results.total().publications(), Window.FIRST.size());
    return (int) Math.min(full, Window.LAST_PAGE);
  }

  private SearchPage.Last last(int last) {
    return new SearchPage.Last(
        reader.say("search.behind", asked.page()),
        reader.to(PATH) + asked.at(last).query(),
        reader.say("search.last", last));
  }
}
