package org.unifiedportal.war.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.WithdrawPublication;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalPagesTest {
  private MadeUpOblast oblast;
  private PageSource pages;

  @BeforeAll
  void found() {
    oblast = new MadeUpOblast();
    pages = PortalPages.over(oblast.stores, oblast.index.search);
  }

  @AfterAll
  void close() {
    oblast.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sarybulak",
        "kokterek",
        "sarybulak/problems",
        "sarybulak/vacancies",
        "sarybulak/news/2026",
        "help",
        "accessibility",
        "menu"
      })
  void everyPageStandsInEveryLanguageAndInLargePrint(String path) {
    for (Language language : Language.values()) {
      for (String prefix : List.of("", "large/")) {
        Page page = pages.page(PageRequest.read(language, prefix + path, Map.of()));
        assertEquals(200, page.status(), path);
        assertSound(page, language);
      }
    }
  }

  private static void assertSound(Page page, Language language) {
    String html = html(page);
    assertTrue(html.contains("<html lang=\"" + language.tag() + "\""), html);
    assertEquals(1, html.split("<h1[ >]", -1).length - 1, "one h1");
    assertTrue(html.contains("<main id=\"main\"") && html.contains("class=\"skip\""));
    assertFalse(
        html.contains("style=") || html.contains("<style") || html.contains(" on" + "click"),
        "no inline style or script");
    assertTrue(page.zipped().length <= 14_000, "weighs " + page.zipped().length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nowhere",
        "sarybulak/nothing",
        "sarybulak/news/1999",
        "sarybulak/news/20x6",
        "sarybulak/news/2026/no-such",
        "NOWHERE",
        "SARYBULAK/nothing",
        "sarybulak/../aksai",
        "қазақша",
        "large/nowhere",
        "sarybulak/news/2026/a/b/c",
        "//"
      })
  void anUnknownAddressIsSaidToBeUnknown(String path) {
    Page page = pages.page(PageRequest.read(Language.RU, path, Map.of()));
    assertEquals(404, page.status());
    assertTrue(html(page).contains("Такой страницы нет"));
  }

  @ParameterizedTest
  @CsvSource({
    "SARYBULAK, /kk/sarybulak",
    "Sarybulak/Problems, /kk/sarybulak/problems",
    "LARGE/SARYBULAK, /kk/large/sarybulak",
    "latin/SaryBulak, /kk/latin/sarybulak",
    "HELP, /kk/help"
  })
  void whatIsTypedInCapitalsLeadsToWhatStandsThereInSmallLetters(String typed, String there) {
    Page page = pages.page(PageRequest.read(Language.KK, typed, Map.of()));
    assertEquals(301, page.status());
    assertEquals(there, page.location());
    assertEquals(
        200, pages.page(PageRequest.read(Language.KK, there.substring(4), Map.of())).status());
  }

  @Test
  void aQuestionStaysBehindAnAddressInCapitals() {
    Page page = pages.page(PageRequest.read(Language.RU, "Search", Map.of("q", "вода в кране")));
    assertEquals(
        "/ru/search?q=%D0%B2%D0%BE%D0%B4%D0%B0+%D0%B2+%D0%BA%D1%80%D0%B0%D0%BD%D0%B5",
        page.location());
    assertEquals(404, pages.page(PageRequest.read(Language.RU, "HELP", Map.of("q", "1"))).status());
  }

  @Test
  void anUnknownParameterMakesAnUnknownAddress() {
    assertEquals(
        404,
        pages.page(PageRequest.read(Language.KK, "sarybulak", Map.of("sort", "best"))).status());
    assertEquals(
        404,
        pages
            .page(PageRequest.read(Language.KK, "sarybulak/news", Map.of("after", "xyz")))
            .status());
  }

  @Test
  void theFrontDoorOffersThreeLanguages() {
    String html = html(pages.page(PageRequest.CHOICE));
    assertTrue(
        html.contains("href=\"/kk/\"")
            && html.contains("href=\"/ru/\"")
            && html.contains("href=\"/en/\""));
  }

  @Test
  void theSamePageHasTheSameTagAndUnzipsToItself() throws IOException {
    Page one = kk("sarybulak");
    Page two = kk("sarybulak");
    assertEquals(one.tag(), two.tag());
    assertNotEquals(one.tag(), kk("kokterek").tag());
    byte[] unzipped = new GZIPInputStream(new ByteArrayInputStream(one.zipped())).readAllBytes();
    assertArrayEquals(one.body(), unzipped);
  }

  @Test
  void anAgencysHomeShowsOpenPromisesWithTheBrokenOneFirst() {
    String html = html(kk("sarybulak"));
    int broken = html.indexOf("Талдыбұлақ ауылына автобус");
    assertTrue(
        broken > 0 && broken < html.indexOf("Абай көшесіндегі су құбыры"),
        "the broken promise stands first");
    assertTrue(
        html.contains("19 қарашаға дейін шешуге уәде берілген еді, мерзімінен 5 күн кешікті"));
    assertTrue(html.contains("30 қарашаға дейін шешуге уәде берілді"));
    assertFalse(
        html.substring(0, html.indexOf("id=\"feed\"")).contains("Мектеп ауласындағы жарық"),
        "a solved one is not open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sarybulak"})
  void whatStandsAmongTheOpenPromisesIsNotToldAgainBelow(String home) {
    String html = html(kk(home));
    List<String> links =
        Pattern.compile("<h3><a href=\"([^\"]+)\"")
            .matcher(html)
            .results()
            .map(it -> it.group(1))
            .toList();
    assertTrue(links.size() > 6, html);
    assertEquals(Set.copyOf(links).size(), links.size(), () -> "told twice among " + links);
  }

  @Test
  void anAgencysHomeShowsWhatIsValidTodayOnTop() {
    String html = html(kk("sarybulak"));
    assertTrue(html.indexOf("Абай көшесінде 25 қарашада су болмайды") < html.indexOf("<h1"));
  }

  @Test
  void ceremoniesStandAfterEverythingElse() {
    String html = html(kk("sarybulak"));
    int ceremony = html.indexOf("Мұғалімдер күнімен құттықтау");
    assertTrue(ceremony > html.indexOf("id=\"feed\"") && ceremony > html.indexOf("id=\"reach\""));
  }

  @Test
  void withinADayAnAnswerStandsBeforeAnEvent() {
    String feed = html(kk("sarybulak")).split("id=\"feed\"")[1];
    assertTrue(feed.indexOf("асфальт қашан төселеді") < feed.indexOf("Халықпен кездесу"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarybulak", "help", "large/help"})
  void theStatesSiteForAppealsIsALinkWhereItIsNamed(String path) {
    for (Language language : Language.values()) {
      String html = html(pages.page(PageRequest.read(language, path, Map.of())));
      assertTrue(html.contains("<a href=\"https://eotinish.kz/\">eOtinish</a>"), html);
      assertEquals(1, html.split("eOtinish", -1).length - 1, html);
    }
  }

  @Test
  void whatFollowedLaterThanTheLastEditionIsWhenThePageWasUpdated() {
    String followed = html(kk(path("су құбыры тозған")));
    assertTrue(
        followed.contains("Жаңартылды: <time datetime=\"2026-11-22\">жексенбі, 22 қараша"),
        followed);
    assertTrue(followed.contains("Соңғы жаңарту: жексенбі, 22 қараша"), followed);
    String untouched = html(kk(path("жаңа көпір")));
    assertFalse(untouched.contains("Жаңартылды:"), untouched);
  }

  @Test
  void textsAndFilesOfAnAgencyLeadToEachOther() {
    String home = html(kk("sarybulak"));
    assertTrue(
        home.contains("href=\"/kk/search?q=&amp;agency=sarybulak&amp;kind=document\""), home);
    assertTrue(home.contains("href=\"/kk/sarybulak/files\""), "menu");
    String texts = html(kk("sarybulak/documents"));
    assertTrue(texts.contains("<p class=\"all\"><a href=\"/kk/sarybulak/files\""), texts);
    String files = html(kk("sarybulak/files"));
    assertTrue(files.contains("<p class=\"all\"><a href=\"/kk/sarybulak/documents\""), files);
    assertFalse(html(kk("sarybulak/news")).contains("<p class=\"all\">"));
  }

  @Test
  void anActIsListedByItsNumberAndItsOwnDay() {
    Page list = pages.page(PageRequest.read(Language.RU, "sarybulak/documents", Map.of()));
    String html = html(list);
    assertTrue(
        html.contains(
            "№\u00a0<span class=\"whole\">118-VIII</span> от <time datetime=\"2026-11-02\">2 ноября 2026 года</time>"),
        html);
    assertTrue(html.contains("опубликовано: <time datetime=\"2026-11-04"), html);
    assertTrue(
        html(kk("sarybulak/documents"))
            .contains("№\u00a0<span class=\"whole\">118-VIII</span>, <time"));
    String page = html(kk(path("бюджетті бекіту")));
    assertTrue(page.contains("<time datetime=\"2026-11-02\">2026 жылғы 2 қараша</time>"), page);
    assertFalse(page.contains("дүйсенбі, 2 қараша"), page);
  }

  @Test
  void aQuietAgencySaysHonestlyWhatWillBeThere() {
    String html = html(kk("kokterek"));
    assertTrue(html.contains("Қазір ашық мәселе жоқ"));
    assertTrue(html.contains("Әзірге жарияланым жоқ"));
  }

  @ParameterizedTest
  @CsvSource({"ru,Русского текста пока нет", "en,There is no English text yet"})
  void aMissingTwinIsSaidAndTheShownWordsNameTheirLanguage(String language, String notice) {
    Page page = pages.page(PageRequest.read(Language.of(language), path("волейбол"), Map.of()));
    String html = html(page);
    assertEquals(200, page.status());
    assertTrue(html.contains(notice), html);
    assertTrue(html.contains("<h1 lang=\"kk\">Ауыл жастары"), html);
    assertTrue(html.contains("rel=\"canonical\" href=\"https://portal.example/kk/"), html);
    assertFalse(
        html.contains("hreflang=\"en\" href=\"https"), "only twins that exist are announced");
  }

  private String path(String titlePart) {
    return oblast.stores.publications().list(LiveFilter.ALL, 100).stream()
        .filter(it -> it.headlines().get(Language.KK).title().contains(titlePart))
        .findFirst()
        .orElseThrow()
        .path()
        .value();
  }

  @Test
  void aCorrectionSaysWhatChanged() {
    Publication live = publish("Түзетілетін жаңалық");
    String before = html(kk(live.live().orElseThrow().path().value()));
    oblast.portal.correct(
        live,
        TestPortal.content(PublicationKind.NEWS, "Түзетілген жаңалық", "Исправленная новость"));
    String after = html(kk(live.live().orElseThrow().path().value()));
    assertFalse(before.contains("Не өзгерді") || before.contains("Жаңартылды:"));
    assertTrue(
        after.contains("Не өзгерді")
            && after.contains("Мерзімі өзгерді.")
            && after.contains("Жаңартылды:"),
        after);
    withdraw(live, Outcome.NEVER_EXISTED);
  }

  @Test
  void anExpiredTextStaysReadableUnderABanner() {
    Publication live = publish("Мерзімі өтетін хабар");
    withdraw(live, Outcome.EXPIRED);
    Page page = kk(live.live().orElseThrow().path().value());
    assertEquals(200, page.status());
    assertTrue(
        html(page).contains("Бұл – мұрағаттағы мәтін")
            && html(page).contains("Мерзімі өтетін хабар."));
  }

  @Test
  void aMistakeIsGoneAndTheAddressSaysWhy() {
    Publication live = publish("Қате хабар");
    withdraw(live, Outcome.MISTAKE);
    Page page = kk(live.live().orElseThrow().path().value());
    assertEquals(410, page.status());
    assertTrue(html(page).contains("Мәтінде қате болды") && html(page).contains("Деректер қате."));
    assertFalse(html(page).contains("Қате хабар."), "the wrong text itself is not shown");
  }

  private Publication publish(String title) {
    return oblast.portal.publish(
        oblast.quiet.id(), PublicationKind.NEWS, title, "По-русски: " + title);
  }

  private void withdraw(Publication live, Outcome outcome) {
    Publication now = oblast.stores.publications().find(live.id()).orElseThrow();
    oblast.portal.withdrawing.withdraw(
        new WithdrawPublication(
            now.id(),
            now.version(),
            outcome,
            LocalText.of("Деректер қате.", "Данные неверны."),
            java.util.Optional.empty()),
        TestPortal.OFFICER);
  }

  @Test
  void aLongListIsReadPageByPageAndNothingIsLostOrDoubled() {
    for (int i = 0; i < 45; i++) {
      oblast.portal.publish(
          oblast.oblast.id(), PublicationKind.NEWS, "Облыс жаңалығы " + i + ".", "Новость " + i);
    }
    int seen = 0;
    PageRequest next = PageRequest.read(Language.KK, "aksai/news", Map.of());
    Set<String> titles = new java.util.HashSet<>();
    for (int i = 0; i < 3; i++) {
      String html = html(pages.page(next));
      var found = java.util.regex.Pattern.compile("Облыс жаңалығы \\d+\\.<").matcher(html);
      while (found.find()) {
        seen++;
        titles.add(found.group());
      }
      var after = java.util.regex.Pattern.compile("after=([\\w-]+)").matcher(html);
      next =
          after.find()
              ? PageRequest.read(Language.KK, "aksai/news", Map.of("after", after.group(1)))
              : next;
    }
    assertEquals(45, titles.size());
    assertEquals(45 * 2, seen, "each once in title and once in lead");
  }

  private Page kk(String rest) {
    return pages.page(PageRequest.read(Language.KK, rest, Map.of()));
  }

  private static String html(Page page) {
    return new String(page.body(), StandardCharsets.UTF_8);
  }
}
