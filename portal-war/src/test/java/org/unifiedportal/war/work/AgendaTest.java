package org.unifiedportal.war.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** What the console tells of translations and of days to come, at noon of 16 November 2026. */
class AgendaTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final ConsoleBrowser browser = console.browser();
  private final TestPortal portal = console.portal;
  private AgencyId agency;

  @BeforeEach
  void publisher() {
    agency = portal.found("sarybulak").id();
    Account administrator = console.people.administrator();
    console.people.person("dana", administrator, agency, Role.PUBLISHER);
    console.people.person("aigul", administrator, agency, Role.OFFICER);
    browser.enterWhole("dana");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Publication kazakh(String title, Map<Language, LocalDate> promised) {
    Content both = TestPortal.content(PublicationKind.NEWS, title, title);
    Content content =
        new Content(
            Map.of(Language.KK, both.texts().get(Language.KK)), both.fields(), Set.of(), false);
    portal.clock.advance(Duration.ofSeconds(1));
    return portal.publish(agency, PublicationKind.NEWS, content.promising(promised));
  }

  private static Map<Language, LocalDate> russianBy(int day) {
    return Map.of(Language.RU, LocalDate.of(2026, 11, day));
  }

  private void schedule(String title, String at) {
    Content content = TestPortal.content(PublicationKind.NEWS, title, title);
    Publication draft = portal.draft(agency, PublicationKind.NEWS, content);
    portal.scheduling.schedule(
        new ScheduleEdition(draft.id(), 1, ScheduledAct.PUBLISH, Instant.parse(at)),
        TestPortal.OFFICER);
  }

  private static Element group(Document page, String title) {
    return page.select("section.work").stream()
        .filter(one -> one.select("h2").text().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void textsThatWaitForATranslationAreAGroupAndANearPromiseStandsFirst() {
    kazakh("Ескі хабар", Map.of());
    kazakh("Уәделі хабар", russianBy(17));
    kazakh("Кейінге уәделі", russianBy(30));

    Element group = group(browser.get("console").page(), "Аудармасын күткен мәтіндер");
    assertEquals(
        List.of("Уәделі хабар", "Ескі хабар", "Кейінге уәделі"), group.select("b").eachText());
    assertEquals(
        "Мәтін 17 қарашаға дейін беріледі деп уәде етілген.",
        group.select("span.late").first().text());
    assertFalse(group.hasClass("late"));

    portal.clock.advance(Duration.ofDays(2));
    browser.enter("dana");
    browser.get("console/second-factor");
    browser.post("console/second-factor", "code", console.people.code(browser.factor()));
    Element later = group(browser.get("console").page(), "Аудармасын күткен мәтіндер");
    assertTrue(later.hasClass("late"));
    assertEquals(
        "Уәде етілген мерзім өтіп кетті: 17 қарашаға дейін берілуге тиіс еді.",
        later.select("span.late").first().text());
  }

  @Test
  void allOfThemAreReadPageByPage() {
    for (int i = 0; i < 23; i++) {
      kazakh("Хабар " + i, Map.of());
    }
    Document work = browser.get("console").page();
    assertEquals(8, group(work, "Аудармасын күткен мәтіндер").select("li").size());
    Document first = browser.get("console/translations").page();
    assertEquals(20, first.select(".own li").size());
    String next = first.select(".more a").attr("href").replaceFirst("^/kk/", "");
    Document second = browser.get(next).page();
    assertEquals(List.of("Хабар 20", "Хабар 21", "Хабар 22"), second.select(".own b").eachText());
    assertEquals(200, browser.get("console/translations?after=x.y").status());
  }

  @Test
  void theNextDeadlineOfTheDayIsTold() {
    assertTrue(browser.get("console").page().select(".next").isEmpty());
    kazakh("Уәделі хабар", russianBy(17));
    assertEquals(
        "Келесі мерзім: ертең – орысша мәтіні беріледі: Уәделі хабар",
        browser.get("console").page().select(".next").text());
    schedule("Кешкі хабар", "2026-11-16T13:00:00Z");
    assertEquals(
        "Келесі мерзім: бүгін, 18:00 – жарияланады: Кешкі хабар",
        browser.get("console").page().select(".next").text());
  }

  @Test
  void theCalendarShowsEachDayWhatIsSetForItInTheZoneOfThePortal() {
    schedule("Түнгі хабар", "2026-11-24T20:30:00Z");
    kazakh("Уәделі хабар", russianBy(25));
    portal.publish(agency, PublicationKind.PROBLEM, "Жол бұзылды", "Разбита дорога");

    Document page = browser.get("console/calendar").page();
    assertEquals("2026 жылғы қараша", page.select("h1").text());
    assertEquals(30, page.select(".month > li").size());
    assertTrue(page.selectFirst(".month > li").hasClass("from-7"));
    Element day = page.select(".month > li").get(24);
    assertEquals(List.of("Түнгі хабар", "Уәделі хабар"), day.select("a b").eachText());
    assertEquals("01:30 жарияланады", day.select(".badge").first().text());
    assertEquals("16", page.select(".month > .now .date b").text());

    String next = page.select("a[rel=next]").attr("href").replaceFirst("^/kk/", "");
    Document december = browser.get(next).page();
    assertEquals("2026 жылғы желтоқсан", december.select("h1").text());
    assertEquals("Жол бұзылды", december.select(".month > li a b").text());
    Document empty = browser.get("console/calendar?month=2027-02").page();
    assertEquals("Бұл айға әзірге ештеңе белгіленбеген.", empty.select(".empty").text());
    for (String odd : List.of("2026-13", "0000-01", "x", "2026-1%00")) {
      assertEquals(200, browser.get("console/calendar?month=" + odd).status(), odd);
    }
  }

  private Publication ending(String title, Duration in) {
    Publication live = portal.publish(agency, PublicationKind.ANNOUNCEMENT, title, title);
    portal.scheduling.schedule(
        new ScheduleEdition(
            live.id(), live.version(), ScheduledAct.EXPIRE, portal.time.now().plus(in)),
        TestPortal.OFFICER);
    return live;
  }

  @Test
  void whatWillBeTakenDownIsToldEverybodyOfTheAgencyHoweverMuchIsSetToBePublished() {
    for (int i = 0; i < 10; i++) {
      schedule("Таңғы хабар " + i, "2026-11-17T01:00:00Z");
    }
    Publication street = ending("Көше жабық", Duration.ofDays(2));
    ending("Кейін", Duration.ofDays(20));
    ConsoleBrowser officer = console.browser();
    officer.enterWhole("aigul");

    Document work = officer.get("console").page();
    Element group = group(work, "Жақын күндері алып тасталатын мәтіндер");
    assertEquals(List.of("Көше жабық"), group.select("b").eachText());
    String form = "/kk/console/publications/" + street.id();
    assertEquals(form, group.select("a").attr("href"));
    Element planned = group(work, "Жариялауға жоспарланған");
    assertEquals(8, planned.select("li").size());
    assertEquals("/kk/console/calendar", planned.select(".all a").attr("href"));

    Element day = officer.get("console/calendar").page().select(".month > li").get(17);
    assertEquals(form, day.select("a").attr("href"));
    assertTrue(day.select(".badge").text().endsWith("алып тасталады"), day.text());
    assertEquals(
        "Кейін", officer.get("console/calendar?month=2026-12").page().select(".month a b").text());
    Document read = officer.get("console/publications/" + street.id()).page();
    assertTrue(read.select("main .quiet").text().contains("Алып тасталады: "), read.text());
  }

  @Test
  void theTakingDownThatComesFirstIsTheNextDeadline() {
    ending("Көше жабық", Duration.ofHours(5));
    assertTrue(
        browser
            .get("console")
            .page()
            .select(".next")
            .text()
            .endsWith("алып тасталады: Көше жабық"));
  }

  @Test
  void theFormAsksByWhichDayTheRussianTextWillBeThere() {
    Document form = browser.get("console/write/news").page();
    assertEquals("date", form.getElementById("promised.ru").attr("type"));

    Shown refused = send("2026-11-15");
    assertEquals(422, refused.status());
    assertEquals("Бұл сәт өтіп кеткен.", refused.page().getElementById("promised.ru-error").text());
    assertEquals(
        "Күнді 2026-11-21 үлгісімен жазыңыз.",
        send("ертең").page().getElementById("promised.ru-error").text());

    String live = send("2026-11-19").location().replaceFirst("^/kk/", "");
    Document known = browser.get(live).page();
    assertEquals("2026-11-19", known.getElementById("promised.ru").val());
    assertTrue(known.text().contains("19 қарашаға дейін беріледі деп уәде етілген"), known.text());
  }

  private Shown send(String day) {
    browser.get("console/write/news");
    return browser.post(
        "console/write/news",
        "do",
        "publish",
        "agency",
        agency.toString(),
        "texts.kk.title",
        "Мектепте жаңа сынып ашылды",
        "texts.kk.lead",
        "Сабақ дүйсенбіде басталады.",
        "promised.ru",
        day);
  }
}
