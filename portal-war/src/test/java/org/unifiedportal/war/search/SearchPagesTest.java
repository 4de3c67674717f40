package org.unifiedportal.war.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.site.PortalPages;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPagesTest {
  private MadeUpOblast oblast;
  private PageSource pages;

  @BeforeAll
  void found() {
    SearchInMemory search = new SearchInMemory();
    oblast = search.oblast;
    pages = PortalPages.over(oblast.stores, oblast.index.search);
  }

  @AfterAll
  void close() {
    oblast.close();
  }

  @Test
  void aHitIsMarkedAndSaysKindAgencyDayAndTwin() {
    String html = html("q", "құбыр");
    assertTrue(html.contains("«құбыр» бойынша нәтижелер"), html);
    assertTrue(html.contains("<mark>құбыры</mark>"), html);
    assertTrue(html.contains("Мәселе</p>") && html.contains("Сарыбұлақ ауданы · <time"), html);
    assertTrue(html.contains("lang=\"ru\" hreflang=\"ru\">Русский</a>"), html);
  }

  @Test
  void aHitThatIsAnAnswerSaysWhatItAnswersAsItsCardDoes() {
    assertTrue(html("q", "асфальт").contains("Сұраққа жауап</p>"), html("q", "асфальт"));
    assertTrue(asphalt(Language.RU).contains("Ответ на вопрос</p>"));
    assertTrue(asphalt(Language.EN).contains("Answer to a question</p>"));
  }

  private String asphalt(Language language) {
    return text(pages.page(PageRequest.read(language, "search", Map.of("q", "асфальт"))));
  }

  @Test
  void howTheQuestionWasReadIsSaid() {
    assertTrue(html("q", "kubyr").contains("«құбыр» сөздері бойынша"), html("q", "kubyr"));
    assertTrue(html("q", "09,sh").contains("«құбыр» сөздері бойынша"), html("q", "09,sh"));
    assertFalse(html("q", "құбыр").contains("сөздері бойынша"), html("q", "құбыр"));
  }

  @Test
  void whereNothingIsFoundAnotherLanguageAndTheAgencyAreOffered() {
    String html = html("q", "крокодилопотам");
    assertTrue(html.contains("href=\"/ru/search?q="), html);
    assertTrue(html.contains("органнан сұраңыз: Ақсай облысының әкімдігі"), html);
    assertTrue(html.contains("href=\"/kk/aksai/contacts\""), html);
    assertTrue(
        html("q", "крокодилопотам", "agency", "sarybulak")
            .contains("href=\"/kk/sarybulak/contacts\""));
  }

  @Test
  void whereNothingIsFoundTheNearestSpellingAndTheSameWithoutFiltersAreOffered() {
    assertTrue(html("q", "пұбыпы").contains("Мүмкін, «құбыр"), html("q", "пұбыпы"));
    String filtered = html("q", "құбыр", "kind", "vacancy");
    assertTrue(filtered.contains("Сүзгілерсіз"), filtered);
    assertFalse(html("q", "құбыр").contains("Сүзгілерсіз"));
  }

  @Test
  void behindTheLastPageTheLastOneIsOfferedAndNothingElse() {
    String html = html("q", "құбыр", "page", "7");
    assertTrue(html.contains("<h2>7-бет жоқ</h2>"), html);
    assertTrue(html.contains("<a href=\"/kk/search?q=%D2%9B%D2%B1%D0%B1%D1%8B%D1%80\""), html);
    assertTrue(html.contains("Соңғы, 1-бетке өту"), html);
    assertFalse(html.contains("Ештеңе табылмады"), html);
    assertFalse(html.contains("rel=\"prev\""), html);
    assertFalse(html("q", "құбыр").contains("-бет жоқ"));
    assertTrue(html("q", "крокодилопотам", "page", "7").contains("Ештеңе табылмады"));
  }

  @Test
  void nobodyIsToldToTakeFiltersOffWhereNoneIsSet() {
    String tip = "сүзгілерді алып тастап көріңіз";
    assertFalse(html("q", "крокодилопотам").contains(tip));
    assertTrue(html("q", "крокодилопотам", "year", "2026").contains(tip));
  }

  @Test
  void formatTopicAndStateAreOfferedOnlyWhereDocumentsAreAmongTheHits() {
    String acts = html("q", "тариф");
    assertTrue(acts.contains("Файл түрі</p>") && acts.contains(">PDF <small>1<"), acts);
    assertTrue(acts.contains(">күшінде <small>1<"), acts);
    assertTrue(acts.contains("Құжаттың түрі</p>") && acts.contains(">Қаулы <small>1<"), acts);
    assertFalse(html("q", "көпір").contains("Файл түрі</p>"));
    assertFalse(html("q", "көпір").contains("Құжаттың түрі</p>"));
  }

  @Test
  void formatAndSizeOfADocumentAreSaidBeforeTheTap() {
    String html = html("q", "тариф", "format", "pdf");
    assertTrue(html.contains("PDF · "), html);
    assertTrue(html.contains("1 нәтиже табылды"), html);
  }

  @Test
  void theOrderIsChosenWithoutAScript() {
    String html = html("q", "су");
    assertTrue(html.contains("sort=newest\" rel=\"nofollow\">Жаңасы алдымен"), html);
    assertTrue(html.contains("aria-current=\"true\">Сұрауға сәйкесі алдымен"), html);
    assertTrue(html("q", "су", "sort", "oldest").contains("aria-current=\"true\">Ескісі алдымен"));
    assertFalse(html("q", "").contains("Сұрауға сәйкесі"), html("q", ""));
  }

  @Test
  void whatNarrowsAndOrdersStandsAboveTheHitsAndTheRestIsFolded() {
    assertFalse(html("q", "су").contains("Таңдалған сүзгілер"));
    String html = html("q", "су", "kind", "problem", "sort", "oldest");
    assertFalse(html.contains("<details class=\"fold\" open"), html);
    String above =
        html.substring(html.indexOf("Таңдалған сүзгілер"), html.indexOf("<details class=\"fold\""));
    assertTrue(above.contains("?q=%D1%81%D1%83&amp;sort=oldest\""), above);
    assertTrue(above.contains("?q=%D1%81%D1%83&amp;kind=problem\""), above);
    assertTrue(above.contains("Ескісі алдымен") && above.contains("алып тастау"), above);
    assertFalse(above.contains("Жаңасы алдымен"), above);
  }

  @Test
  void aSearchWithinASectionSaysSoAndCanLeaveIt() {
    String html = html("q", "су", "section", "work.reports");
    assertTrue(html.contains("<input type=\"hidden\" name=\"section\""), html);
    assertTrue(
        html.contains("href=\"/kk/search?q=%D1%81%D1%83\" rel=\"nofollow\" aria-current=\"true\">"),
        html);
    Page section =
        pages.page(PageRequest.read(Language.KK, "sarybulak/sections/work-reports", Map.of()));
    assertTrue(
        text(section).contains("<input type=\"hidden\" name=\"section\" value=\"work.reports\">"));
  }

  @Test
  void theFeedOfTheQuestionIsAnnounced() {
    String html = html("q", "су", "kind", "problem", "sort", "oldest", "page", "1");
    assertTrue(html.contains("href=\"/kk/search/atom.xml?q=%D1%81%D1%83&amp;kind=problem\""), html);
    assertTrue(html.contains("rel=\"alternate\" type=\"application/atom+xml\""), html);
  }

  @Test
  void whatWasTypedStaysInTheFormAndNeverBecomesHtml() {
    String html = html("q", "\"><script>alert(1)</script>", "agency", "sarybulak");
    assertTrue(
        html.contains("value=\"&#34;><script>")
            || html.contains("value=\"&#34;&gt;&lt;script")
            || html.contains("&lt;script"),
        html);
    assertFalse(html.contains("<script>alert"), html);
    assertTrue(html.contains("<input type=\"hidden\" name=\"agency\" value=\"sarybulak\">"), html);
  }

  @Test
  void aChosenFilterCanBeTakenBackAndKeepsTheWords() {
    String html = html("q", "су", "kind", "problem");
    assertTrue(
        html.contains(
            "href=\"/kk/search?q=%D1%81%D1%83\" rel=\"nofollow\" aria-current=\"true\">Мәселелер"),
        html);
  }

  @ParameterizedTest
  @CsvSource({
    "agency,nowhere",
    "kind,secret",
    "year,abcd",
    "language,de",
    "page,0",
    "page,51",
    "page,x",
    "sort,best",
    "format,exe",
    "topic,sport",
    "state,void",
    "section,no.such",
    "Agency,sarybulak"
  })
  void anUnknownFilterIsAnUnknownAddress(String name, String value) {
    assertEquals(404, page("q", "су", name, value).status());
  }

  @Test
  void nothingFoundSaysWhatToDo() {
    String html = html("q", "жүзіктас");
    assertTrue(html.contains("Ештеңе табылмады") && html.contains("азырақ сөзбен іздеңіз"), html);
  }

  @ParameterizedTest
  @CsvSource({
    "KK,Іздеу әлі толықтырылып жатыр,Ештеңе табылмады",
    "RU,Поиск ещё наполняется,Ничего не найдено",
    "EN,The search is still being filled,Nothing was found"
  })
  void whileTheIndexIsBeingFilledNobodyIsToldThatThereIsNothing(
      Language language, String honest, String wrong) {
    PageSource filled = PortalPages.over(oblast.stores, oblast.index.search, () -> true);
    Page page =
        filled.page(new PageRequest(language, Variant.NORMAL, "search", Map.of("q", "жүзіктас")));
    String html = new String(page.body(), StandardCharsets.UTF_8);

    assertTrue(html.contains(honest), html);
    assertFalse(html.contains(wrong), html);
    assertEquals(503, page.status());
    assertEquals(Duration.ZERO, page.maxAge());
  }

  @ParameterizedTest
  @CsvSource({
    "KK,Іздеуге уақыт жетпей қалды,Ештеңе табылмады",
    "RU,Поиску не хватило времени,Ничего не найдено",
    "EN,The search ran out of time,Nothing was found"
  })
  void whereTheTimeWasOverNobodyIsToldThatThereIsNothing(
      Language language, String honest, String wrong) {
    PageSource hurried = PortalPages.over(oblast.stores, oblast.index.hurried);
    Page page =
        hurried.page(new PageRequest(language, Variant.NORMAL, "search", Map.of("q", "құбыр")));
    String html = new String(page.body(), StandardCharsets.UTF_8);

    assertTrue(html.contains(honest), html);
    assertFalse(html.contains(wrong), html);
    assertEquals(200, page.status());
    assertEquals(Duration.ZERO, page.maxAge());
  }

  @Test
  void whatIsFoundWhileTheIndexIsBeingFilledIsShown() {
    PageSource filled = PortalPages.over(oblast.stores, oblast.index.search, () -> true);
    Page page =
        filled.page(new PageRequest(Language.KK, Variant.NORMAL, "search", Map.of("q", "құбыр")));

    assertEquals(200, page.status());
    assertTrue(new String(page.body(), StandardCharsets.UTF_8).contains("<mark>құбыры</mark>"));
  }

  @Test
  void aBlankQuestionShowsTheNewest() {
    assertTrue(html().contains("Барлық жарияланымдар, жаңасы жоғарыда"));
    assertTrue(html("q", "   ").contains("class=\"card"));
  }

  @Test
  void allTheHitsAreReachedPageByPage() {
    String html = html("q", "", "page", "1");
    assertTrue(
        html.contains("href=\"/kk/search?q=&amp;page=2\"") || !html.contains("rel=\"next\""), html);
    assertEquals(200, page("q", "су", "page", "50").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((((((((",
        "\"",
        "-",
        "*",
        "a*?b~2^9",
        "NOT AND OR",
        "№ 118-VIII",
        "\u0000\u0001",
        "😀",
        "ББББББББББББББББББББББ",
        "<b>",
        "{0}",
        "a\u2028b",
        "%",
        "+",
        "&amp;",
        "\uD800"
      })
  void noQuestionBreaksThePage(String typed) {
    Page page = page("q", typed);
    assertEquals(200, page.status());
    assertTrue(page.zipped().length < 14_000);
  }

  @Test
  void theHeadsFormAsksWithinTheAgencyWhosePageItStandsOn() {
    Page page = pages.page(PageRequest.read(Language.KK, "sarybulak/news", Map.of()));
    assertTrue(text(page).contains("<input type=\"hidden\" name=\"agency\" value=\"sarybulak\">"));
  }

  private String html(String... query) {
    return text(page(query));
  }

  private Page page(String... query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < query.length; i += 2) {
      parameters.put(query[i], query[i + 1]);
    }
    return pages.page(PageRequest.read(Language.KK, "search", parameters));
  }

  private static String text(Page page) {
    return new String(page.body(), StandardCharsets.UTF_8);
  }
}
