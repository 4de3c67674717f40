package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Coverage;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Topic;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.index.SearchIndex;
import org.unifiedportal.search.index.Sources;

/** What only documents have, required sections, and the order of results. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowingTest {
  private static final Map<Language, String> CALLED =
      Map.of(Language.KK, "қаулы", Language.RU, "постановление", Language.EN, "ruling");

  private final TestPortal core = TestPortal.onH2();
  private SearchIndex index;
  private Search search;
  private Document act;
  private Publication old;
  private Publication young;
  private Publication ruled;

  @BeforeAll
  void publish(@TempDir Path folder) throws Exception {
    Agency agency = core.found("sarybulak");
    TestDocuments papers = new TestDocuments(core, folder.resolve("files"));
    Sources sources =
        new Sources(
                core.publications,
                core.journal,
                id -> core.agencies.find(id).orElseThrow().slug(),
                core.time)
            .with(
                new Sources.Papers(papers.store, papers.files, core.agencies)
                    .calling((kind, language) -> CALLED.get(language) + " " + kind.key()));
    index = SearchIndex.open(folder.resolve("index"), sources);
    index.rebuild().join();
    search = new Search(index, core.time, Duration.ofSeconds(20));

    old = core.publish(agency.id(), PublicationKind.NEWS, "Ауыз су берілді", "Дали воду");
    core.clock.advance(Duration.ofDays(1));
    act = papers.publish(papers.describe(papers.add(agency.id(), "Ауыз су тарифі"), described()));
    papers.judge();
    ruled = core.publish(agency.id(), PublicationKind.NEWS, "Жаңа құжат", "Принято постановление");
    core.clock.advance(Duration.ofDays(1));
    Content audit = TestPortal.content(PublicationKind.NEWS, "Су есебі", "Отчёт о воде");
    young =
        core.publish(
            agency.id(),
            PublicationKind.NEWS,
            new Content(audit.texts(), audit.fields(), Set.of("budget.audit"), false));
    follow();
  }

  private static Card described() {
    Card card = TestDocuments.act("Ауыз су тарифі");
    return new Card(
        card.kind(),
        card.title(),
        card.requisites(),
        card.legal(),
        new Coverage(Set.of(), Optional.of(Topic.ENERGY), Optional.empty()),
        card.licence(),
        card.page());
  }

  private void follow() {
    List<JournalEntry> news = core.journal.after(index.projection().cursor(), 1000);
    index.projection().apply(news);
  }

  @AfterAll
  void close() {
    index.close();
    core.close();
  }

  @Test
  void formatTopicAndStateAreCountedWhereDocumentsAreAmongTheHits() {
    Facets facets = find(SearchRequest.of("су", Language.KK)).facets();
    assertEquals(List.of(new Facets.Count("pdf", 1)), facets.of(Facet.FORMAT));
    assertEquals(List.of(new Facets.Count("energy", 1)), facets.of(Facet.TOPIC));
    assertEquals(List.of(new Facets.Count("in-force", 1)), facets.of(Facet.STATE));

    Facets ofNews = find(SearchRequest.of("берілді", Language.KK)).facets();
    assertEquals(List.of(), ofNews.of(Facet.FORMAT));
    assertEquals(List.of(), ofNews.of(Facet.STATE));
  }

  @Test
  void aDocumentIsFoundByWhatSortOfPaperItIsAndNarrowedByIt() {
    assertEquals(List.of(act.id().value()), ids(find(SearchRequest.of("қаулысы", Language.KK))));
    Facets facets = find(SearchRequest.of("су", Language.KK)).facets();
    assertEquals(List.of(new Facets.Count("resolution", 1)), facets.of(Facet.PAPER));
    Filters resolutions = Filters.NONE.with(Facet.PAPER, Set.of("resolution"));
    assertEquals(
        List.of(act.id().value()),
        ids(find(SearchRequest.of("су", Language.KK).withFilters(resolutions))));
    Filters forms = Filters.NONE.with(Facet.PAPER, Set.of("form"));
    assertTrue(ids(find(SearchRequest.of("су", Language.KK).withFilters(forms))).isEmpty());
  }

  @Test
  void aTitleThatSaysTheWordStandsBeforeADocumentThatIsOnlyOfThatSort() {
    assertEquals(
        List.of(ruled.id().value(), act.id().value()),
        ids(find(SearchRequest.of("постановление", Language.RU))));
  }

  @Test
  void aFilterOfDocumentsLeavesOutWhatIsNone() {
    Filters pdf = Filters.NONE.with(Facet.FORMAT, Set.of("pdf"));
    Results found = find(SearchRequest.of("су", Language.KK).withFilters(pdf));
    assertEquals(List.of(act.id().value()), ids(found));
    assertEquals(
        3,
        found.facets().of(Facet.KIND).stream().mapToInt(Facets.Count::publications).sum() + 2,
        "the other facets count what the filter lets through");
    Filters word = Filters.NONE.with(Facet.FORMAT, Set.of("docx"));
    assertEquals(
        0, find(SearchRequest.of("су", Language.KK).withFilters(word)).total().publications());
  }

  @Test
  void aRequiredSectionHoldsWhatNamesItAndWhatItsKindStandsIn() {
    assertEquals(List.of(young.id().value()), ids(find(inSection("budget.audit"))));
    assertEquals(List.of(old.id().value()), ids(find(inSection(PublicationKind.NEWS.clause()))));
    assertTrue(ids(find(inSection("no.such"))).isEmpty());
  }

  private static SearchRequest inSection(String key) {
    return SearchRequest.of("су", Language.KK).withFilters(Filters.NONE.in(key));
  }

  @Test
  void resultsStandInTheOrderThatIsAskedFor() {
    SearchRequest asked = SearchRequest.of("су", Language.KK);
    List<Object> newest = List.of(young.id().value(), act.id().value(), old.id().value());
    assertEquals(newest, ids(find(asked.withOrder(Order.NEWEST))));
    assertEquals(newest.reversed(), ids(find(asked.withOrder(Order.OLDEST))));
    assertEquals(Set.copyOf(newest), Set.copyOf(ids(find(asked))));
  }

  @Test
  void aPageOfAnOrderGoesOnWhereTheOneBeforeEnded() {
    SearchRequest asked = SearchRequest.of("", Language.KK).withOrder(Order.OLDEST);
    assertEquals(old.id().value(), ids(find(asked)).getFirst());
    assertEquals(List.of(), ids(find(asked.withWindow(new Window(2, 10)))));
  }

  @Test
  void whatWasTypedBadlyIsBroughtToWordsThatStandInTexts() {
    assertEquals("тарифі", search.nearest("таширі"));
    assertEquals("", search.nearest("су"));
    assertEquals("", search.nearest("крокодилопотам"));
    assertEquals("", search.nearest(""));
  }

  private Results find(SearchRequest asked) {
    return search.find(asked);
  }

  private static List<Object> ids(Results found) {
    return found.hits().stream().map(hit -> (Object) hit.publication().value()).toList();
  }
}
