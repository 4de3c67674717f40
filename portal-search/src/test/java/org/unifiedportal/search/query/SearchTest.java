package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.SearchPortal;
import org.unifiedportal.search.index.Facet;

class SearchTest {
  private static SearchPortal portal;
  private static Publication pipe;
  private static Publication school;
  private static Publication act;
  private static Publication secondAct;
  private static Publication other;

  @BeforeAll
  static void publish(@TempDir Path folder) throws Exception {
    portal = new SearchPortal(folder);
    portal.index.rebuild().get();
    pipe =
        portal.news(
            "Абай көшесінде су құбырының жөндеуі басталды",
            "На улице Абая начат ремонт водопровода");
    school = portal.news("Жаңа мектеп ашылды", "Открыта новая школа");
    act =
        document(
            "46-260",
            "Әлеуметтік маңызы бар қатынастардың тізбесін айқындау туралы",
            "Об определении перечня социально значимых сообщений");
    secondAct =
        document(
            "124-НҚ",
            "Ауыз су бағасын бекіту туралы",
            "Об утверждении цены на питьевую воду в решении 46-260");
    Agency neighbour = portal.core.found("aktogai");
    other =
        portal.core.publish(
            neighbour.id(),
            PublicationKind.PROBLEM,
            "Ауылда ауыз су жоқ",
            "В селе нет питьевой воды");
    portal.deliver();
  }

  private static Publication document(String number, String kk, String ru) {
    Content content = TestPortal.content(PublicationKind.DOCUMENT, kk, ru);
    Map<String, FieldValue> fields = new LinkedHashMap<>(content.fields().values());
    fields.put("number", new FieldValue.Line(number));
    Content numbered = new Content(content.texts(), new Fields(fields), Set.of(), false);
    Publication published =
        portal.core.publish(portal.agency.id(), PublicationKind.DOCUMENT, numbered);
    portal.deliver();
    return published;
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void aWordIsFoundInEveryForm() {
    assertEquals(pipe.id(), first("су құбыры").publication());
    assertEquals(pipe.id(), first("құбырды жөндеу").publication());
    assertEquals(pipe.id(), first("ремонт водопроводов").publication());
  }

  @Test
  void theNumberOfADocumentFindsItFirst() {
    for (String typed : List.of("46-260", "№ 46-260", "46–260", "№46 - 260", "решение 46-260")) {
      assertEquals(act.id(), first(typed).publication(), typed);
    }
    for (String typed : List.of("124-НҚ", "124-нк", "124-HK", "бұйрық 124-НҚ")) {
      assertEquals(secondAct.id(), first(typed).publication(), typed);
    }
  }

  @Test
  void aNumberInATextIsFoundBehindTheDocumentItself() {
    List<Hit> hits = portal.find("46-260").hits();
    assertEquals(List.of(act.id(), secondAct.id()), hits.stream().map(Hit::publication).toList());
  }

  @Test
  void aPhraseMustStandTogether() {
    assertTrue(portal.finds("\"ауыз су\"", other));
    assertFalse(
        portal.finds("\"су ауыз\"", other) && portal.find("\"су ауыз\"").remarks().isEmpty());
  }

  @Test
  void whatIsBehindAMinusDoesNotOccur() {
    assertTrue(portal.finds("су", pipe));
    assertFalse(portal.finds("су -құбырының", pipe));
    assertFalse(portal.finds("ремонт -водопровод", pipe));
  }

  @Test
  void languagesOfOnePublicationAreOneHitInTheReadersLanguage() {
    Results russian = portal.search.find(SearchRequest.of("мектеп школа", Language.RU));
    assertEquals(1, russian.hits().size());
    assertEquals(Language.RU, russian.hits().getFirst().language());
    assertEquals(Set.of(Language.KK, Language.RU), russian.hits().getFirst().languages());
    assertEquals(Language.KK, first("мектеп школа").language());
  }

  @Test
  void aTextOfAnotherLanguageIsShownWhenOnlyThatMatches() {
    Hit hit = first("водопровод");
    assertEquals(Language.RU, hit.language());
    assertTrue(hit.title().contains(new Piece("водопровода", true)));
  }

  @Test
  void aFilterNarrowsAndItsOwnCountsStay() {
    Filters filters = Filters.NONE.with(Facet.KIND, Set.of("problem"));
    Results narrowed = portal.search.find(SearchRequest.of("су", Language.KK).withFilters(filters));
    assertEquals(List.of(other.id()), narrowed.hits().stream().map(Hit::publication).toList());
    assertEquals(1, narrowed.total().publications());
    assertEquals(Set.of("problem", "news", "document"), values(narrowed, Facet.KIND));
    assertEquals(Set.of("aktogai"), values(narrowed, Facet.AGENCY));
    assertEquals(List.of(new Facets.Count("2026", 1)), narrowed.facets().of(Facet.YEAR));
  }

  @Test
  void twoFiltersNarrowEachOthersCounts() {
    Filters filters =
        Filters.NONE.with(Facet.KIND, Set.of("problem")).with(Facet.AGENCY, Set.of("sarybulak"));
    Results narrowed = portal.search.find(SearchRequest.of("су", Language.KK).withFilters(filters));
    assertTrue(narrowed.hits().isEmpty());
    assertEquals(Set.of("news", "document"), values(narrowed, Facet.KIND));
    assertEquals(Set.of("aktogai"), values(narrowed, Facet.AGENCY));
    assertTrue(narrowed.facets().of(Facet.YEAR).isEmpty());
  }

  @Test
  void theLanguageFilterAsksForEntriesOfThatLanguage() {
    Filters russian = Filters.NONE.with(Facet.LANGUAGE, Set.of("ru"));
    Results none = portal.search.find(SearchRequest.of("мектеп", Language.KK).withFilters(russian));
    assertTrue(none.hits().isEmpty());
    assertEquals(List.of(new Facets.Count("kk", 1)), none.facets().of(Facet.LANGUAGE));
    Results one = portal.search.find(SearchRequest.of("школы", Language.KK).withFilters(russian));
    assertEquals(school.id(), one.hits().getFirst().publication());
  }

  @Test
  void anUnknownFilterFindsNothing() {
    Filters unknown = Filters.NONE.with(Facet.AGENCY, Set.of("nowhere"));
    assertEquals(
        0,
        portal
            .search
            .find(SearchRequest.of("су", Language.KK).withFilters(unknown))
            .total()
            .publications());
  }

  @Test
  void nothingTypedIsEverythingNewestFirst() {
    Results all = portal.find("  ");
    assertEquals(new Total(5, true), all.total());
    assertEquals(5, all.hits().size());
  }

  @Test
  void signsWithoutAWordFindNothing() {
    assertEquals(0, portal.find("?!").total().publications());
  }

  @Test
  void whenNothingHasEnoughWordsAnyWillDoAndItIsSaid() {
    Results loose = portal.find("трамвай құбыр");
    assertEquals(Set.of(Remark.LOOSENED), loose.remarks());
    assertEquals(pipe.id(), loose.hits().getFirst().publication());
  }

  @Test
  void aLongTitleIsReadInPartAndItIsSaid() {
    Results found = portal.find("су құбырының жөндеуі ".repeat(30));
    assertTrue(found.remarks().contains(Remark.SHORTENED));
    assertEquals(pipe.id(), found.hits().getFirst().publication());
  }

  @Test
  void stopWordsDoNotCountAsWords() {
    assertEquals(school.id(), first("мектеп туралы және").publication());
    assertTrue(portal.find("мектеп туралы және").remarks().isEmpty());
  }

  @Test
  void whenTheTimeRunsOutTheAnswerSaysSo() {
    AtomicLong nanos = new AtomicLong();
    Search hurried =
        new Search(portal.index, portal.core.time, Duration.ofNanos(1))
            .timedBy(() -> nanos.addAndGet(10));
    Results partial = hurried.find(SearchRequest.of("су", Language.KK));
    assertTrue(partial.remarks().contains(Remark.TIMED_OUT));
    assertFalse(partial.total().exact());
    assertTrue(partial.total().toString().endsWith("+"));
  }

  @Test
  void aSearchWithLessTimeFindsTheSameWhereItIsEnough() {
    SearchRequest pipe = SearchRequest.of("су құбыры", Language.KK);
    Search quick = portal.search.within(Duration.ofSeconds(5));
    assertEquals(portal.search.find(pipe).total(), quick.find(pipe).total());
    Search none = portal.search.within(Duration.ofNanos(-1));
    assertTrue(none.find(pipe).remarks().contains(Remark.TIMED_OUT));
  }

  @Test
  void whereTimeIsShortWordsAreTakenAsTyped() {
    AtomicLong nanos = new AtomicLong();
    Search hurried =
        new Search(portal.index, portal.core.time, Duration.ofNanos(90))
            .timedBy(() -> nanos.addAndGet(10));
    SearchRequest inLatin = SearchRequest.of("su qubyry", Language.KK);
    Results cut = hurried.find(inLatin);
    assertTrue(cut.remarks().contains(Remark.TIMED_OUT));
    assertEquals("", cut.readAs());
    assertFalse(portal.search.find(inLatin).readAs().isEmpty());
  }

  @Test
  void aPageBehindTheEndIsEmpty() {
    SearchRequest far = SearchRequest.of("су", Language.KK).withWindow(new Window(50, 50));
    assertTrue(portal.search.find(far).hits().isEmpty());
    assertEquals(3, portal.search.find(far).total().publications());
  }

  private static Hit first(String typed) {
    return portal.find(typed).hits().getFirst();
  }

  private static Set<String> values(Results results, Facet facet) {
    return results.facets().of(facet).stream().map(Facets.Count::value).collect(Collectors.toSet());
  }
}
