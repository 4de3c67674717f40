package org.unifiedportal.war.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Hit;
import org.unifiedportal.search.query.Remark;
import org.unifiedportal.search.query.Results;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.Window;
import org.unifiedportal.war.document.DocumentCards;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;

/** Makes the search page; it works without a script, and every state of it has an address. */
public final class SearchPages implements PageMaker {
  private static final String PATH = "search";

  private final Stores stores;
  private final Search search;

  /** Finds by this search; the stores say which agencies there are. */
  public SearchPages(Stores stores, Search search) {
    this.stores = stores;
    this.search = search;
  }

  @Override
  public Set<String> parameters() {
    return Stream.concat(
            Stream.of(Asked.WORDS, Asked.PAGE), Stream.of(Facet.values()).map(Facet::field))
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<Answer> answer(PageRequest request) {
    return request.path().equals(PATH)
        ? Asked.read(request, stores).map(asked -> answer(request, asked))
        : Optional.empty();
  }

  private Answer answer(PageRequest request, Asked asked) {
    Results results = search.find(asked.request(request.language()));
    int status = results.remarks().contains(Remark.UNAVAILABLE) ? 503 : 200;
    return new Answer.Shown(status, PATH, page(request, asked, results));
  }

  private SearchPage page(PageRequest request, Asked asked, Results results) {
    Reader reader = stores.site().reader(request);
    Map<String, String> agencies = agencyNames(reader);
    String title = title(asked, reader);
    Frame.Head head =
        Frame.Head.of(PATH, title).describedAs(reader.say("search.about")).unindexed();
    return new SearchPage(
        stores.framing().belowPortal(request, head),
        asked.typed(),
        kept(asked),
        title,
        count(results, reader),
        results.readAs().isEmpty() ? "" : reader.say("search.read-as", results.readAs()),
        remarks(results, reader),
        new FilterChoices(asked, results.facets(), reader, agencies).all(),
        hits(results, reader, agencies, new DocumentCards(stores.papers(), reader)),
        elsewhere(asked, reader),
        leaves(asked, results, reader));
  }

  private Map<String, String> agencyNames(Reader reader) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Agency agency : stores.agencies().all()) {
      names.put(agency.slug().value(), reader.shown(agency.shortName()).words());
    }
    return names;
  }

  private static String title(Asked asked, Reader reader) {
    String typed = asked.typed().strip();
    String shown = typed.length() > 80 ? typed.substring(0, 80) + "…" : typed;
    return shown.isEmpty() ? reader.say("search.all") : reader.say("search.results", shown);
  }

  private static Map<String, String> kept(Asked asked) {
    Map<String, String> kept = new LinkedHashMap<>();
    asked.chosen().forEach((facet, value) -> kept.put(facet.field(), value));
    return kept;
  }

  private static String count(Results results, Reader reader) {
    long found = results.total().publications();
    if (found == 0) {
      return "";
    }
    String key = results.total().exact() ? "search.found" : "search.found-more";
    return reader.count(key, found);
  }

  private static List<String> remarks(Results results, Reader reader) {
    return results.remarks().stream()
        .sorted()
        .map(remark -> "search.remark." + remark.name().toLowerCase(Locale.ROOT))
        .map(reader::say)
        .toList();
  }

  private static List<HitCard> hits(
      Results results, Reader reader, Map<String, String> agencies, DocumentCards files) {
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

  private static List<SearchPage.Elsewhere> elsewhere(Asked asked, Reader reader) {
    return Stream.of(Language.values())
        .filter(language -> language != reader.language())
        .map(language ->
            new SearchPage.Elsewhere(
                reader.in(language, PATH) + asked.query(), language.tag(), language.ownName()))
        .toList();
  }

  private static SearchPage.Leaves leaves(Asked asked, Results results, Reader reader) {
    int page = asked.page();
    boolean more = results.total().publications() > (long) page * Window.FIRST.size();
    boolean further = more && page < Window.LAST_PAGE;
    return new SearchPage.Leaves(
        page > 1 ? reader.to(PATH) + asked.at(page - 1).query() : "",
        further ? reader.to(PATH) + asked.at(page + 1).query() : "");
  }
}
