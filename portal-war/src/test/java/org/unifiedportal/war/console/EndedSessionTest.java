package org.unifiedportal.war.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.notice.NoticeStore;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.tuning.TuningStore;

/** What was typed into any form of the console outlives the session, and is done by nobody else. */
class EndedSessionTest {
  private static final String OWN = "https://portal.example";
  private static final String NOTICE = "console/notices/water";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final ConsoleBrowser aigul = console.browser();
  private final ConsoleBrowser marat = console.browser();
  private Account saule;
  private AgencyId agency;

  @BeforeEach
  void people() {
    Agency sarybulak = portal.found("sarybulak");
    portal.foundBelow(sarybulak, "tasbulak");
    agency = sarybulak.id();
    Account administrator = console.people.administrator();
    console.people.person("aigul", administrator, agency, Role.PUBLISHER);
    console.people.person("marat", administrator, agency, Role.AGENCY_ADMINISTRATOR);
    saule = console.people.person("saule", administrator, agency, Role.CHECKER);
    aigul.enterWhole("aigul");
    marat.enterWhole("marat");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private static void end(ConsoleBrowser browser) {
    browser.get("console");
    browser.post("console/log-out");
  }

  private void enterAgain(ConsoleBrowser browser, String login) {
    portal.clock.advance(Duration.ofMinutes(2));
    browser.enter(login);
    if (!browser.factor().isEmpty()) {
      browser.get("console/second-factor");
      browser.post("console/second-factor", "code", console.people.code(browser.factor()));
    }
  }

  /** Everything the page keeps, as its own button sends it, but for the token in front. */
  private static String[] carried(Shown kept) {
    List<String> carried = new ArrayList<>();
    for (Element hidden : kept.page().select("main form input[type=hidden]")) {
      carried.addAll(List.of(hidden.attr("name"), hidden.val()));
    }
    assertEquals(List.of("form-token", "kept"), carried.subList(0, 2));
    return carried.subList(2, carried.size()).toArray(String[]::new);
  }

  /** The page says that nothing was done and shows the words; nothing was lost on the way. */
  private static Shown kept(Shown kept, String path, String words) {
    assertEquals(401, kept.status(), kept.text());
    String said = kept.page().select("main").text();
    assertTrue(said.contains("сақталған да, орындалған да жоқ"), said);
    assertEquals("/kk/" + path, kept.page().select("main form").attr("action"));
    assertTrue(kept.page().select(".kept dd").eachText().contains(words), said);
    return kept;
  }

  private Shown broughtBack(ConsoleBrowser browser, String path, Shown kept) {
    Shown shown = browser.postFrom(OWN, "kept", path, carried(kept));
    assertEquals(409, shown.status(), shown.text());
    assertTrue(shown.page().select(".complaints").text().contains("Сіз қайта кірдіңіз"));
    return shown;
  }

  private int notices() {
    return NoticeStore.in(portal.database).standing(portal.time.now()).size();
  }

  @Test
  void hostileNamesOfFieldsAreLeftOut() {
    marat.get("console");
    end(marat);
    for (String name :
        List.of("fields.", "fields..", "kk.".repeat(30_000) + "\n", "<b>", "a".repeat(101))) {
      Shown kept = marat.post("console/write/news", name, "Hello World");
      assertEquals(401, kept.status());
      assertFalse(kept.text().contains("&lt;b&gt;"));
    }
  }

  @Test
  void aNoticeIsNeitherLostNorRaisedUntilItsOwnButtonIsPressed() {
    aigul.get(NOTICE);
    String[] typed = {
      "agency", agency.toString(),
      "reach", "below",
      "words.kk", "Ауыз суды қайнатып ішіңіз: Абай көшесі.",
      "words.ru", "Кипятите воду: улица Абая.",
      "place.kk", "Абай көшесі",
      "hours", "3"
    };
    end(aigul);
    Shown kept = kept(aigul.post(NOTICE, typed), NOTICE, "Ауыз суды қайнатып ішіңіз: Абай көшесі.");
    List<String> labels = kept.page().select(".kept dt").eachText();
    assertEquals(List.of("Қазақша", "Орысша"), List.of(labels.get(0), labels.get(1)));

    Shown early = aigul.postFrom(OWN, "kept", NOTICE, carried(kept));
    kept(early, NOTICE, "Кипятите воду: улица Абая.");

    enterAgain(aigul, "aigul");
    Shown shown = broughtBack(aigul, NOTICE, kept);
    assertEquals("Кипятите воду: улица Абая.", shown.page().getElementById("words.ru").text());
    assertEquals("Абай көшесі", shown.page().getElementById("place.kk").val());
    assertEquals(0, notices(), "bringing back raises nothing");
    assertEquals(303, aigul.post(NOTICE, typed).status());
    assertEquals(1, notices());
  }

  @Test
  void whatIsBroughtBackFromAForeignPageIsRefusedAsBefore() {
    aigul.get(NOTICE);
    String[] typed = {"words.kk", "Жалған хабар", "words.ru", "Ложь", "hours", "3"};
    assertEquals(403, aigul.postFrom("https://evil.example", "kept", NOTICE, typed).status());
    assertEquals(409, aigul.postFrom(OWN, "kept", NOTICE, typed).status());
    assertEquals(403, aigul.postFrom(OWN, "0", NOTICE, typed).status());
    assertEquals(0, notices());
  }

  @Test
  void theReasonOfATakeDownComesBack() {
    Publication live = portal.publish(agency, PublicationKind.NEWS, "Су бар", "Вода есть");
    String path = "console/publications/" + live.id() + "/withdraw";
    aigul.get(path);
    end(aigul);
    Shown kept =
        aigul.post(
            path, "version", "" + live.version(), "outcome", "mistake", "reason.kk", "Қате еді");
    kept(kept, path, "Қате еді");

    enterAgain(aigul, "aigul");
    Shown shown = broughtBack(aigul, path, kept);
    assertEquals("Қате еді", shown.page().getElementById("reason.kk").text());
    assertEquals("mistake", shown.page().select("#outcome option[selected]").val());
    assertEquals(200, aigul.get("console/publications/" + live.id()).status());
    assertTrue(portal.publications.find(live.id()).orElseThrow().isLive());
  }

  @Test
  void aCheckersRemarkComesBackAndDecidesNothing() {
    Publication draft =
        portal.draft(
            agency,
            PublicationKind.NEWS,
            TestPortal.content(PublicationKind.NEWS, "Су бар", "Вода есть"));
    String item = "console/publications/" + draft.id() + "/check";
    aigul.get(item);
    aigul.post(item, "version", "" + draft.version(), "checker", saule.id().toString());
    ConsoleBrowser checker = console.browser();
    checker.enterWhole("saule");
    String link = checker.get("console").page().select("a[href*=/console/checks/]").attr("href");
    String path = link.replace("/kk/", "");
    checker.get(path);
    end(checker);
    String[] typed = {"do", "return", "pointer", "/texts/ru/title", "words", "дұрыс"};
    Shown kept = kept(checker.post(path, typed), path, "дұрыс");

    enterAgain(checker, "saule");
    Shown shown = broughtBack(checker, path, kept);
    assertEquals("дұрыс", shown.page().getElementById("words").text());
    assertEquals("/texts/ru/title", shown.page().select("#pointer option[selected]").val());
    assertFalse(shown.text().contains("түзетуге қайтарылды"), "nothing was decided");
    assertTrue(checker.post(path, typed).text().contains("түзетуге қайтарылды"));
  }

  @Test
  void synonymsComeBack() {
    String path = "console/search/synonyms/new";
    marat.get(path);
    end(marat);
    String[] typed = {"version", "0", "do", "save", "kk", "құжат\nқағаз", "ru", "", "en", "paper"};
    Shown kept = marat.post(path, typed);
    kept(kept, path, "құжат қағаз");
    assertEquals(
        List.of("Жазғаныңыз (kk)", "Жазғаныңыз (en)"), kept.page().select(".kept dt").eachText());

    enterAgain(marat, "marat");
    Shown shown = broughtBack(marat, path, kept);
    assertEquals("құжат\nқағаз", shown.page().getElementById("kk").wholeText().strip());
    assertEquals(0, TuningStore.in(portal.database, portal.time).synonyms().size());
  }

  @Test
  void anInvitationComesBack() {
    marat.get("console/people");
    end(marat);
    Shown kept =
        marat.post("console/people", "name", "Нұрлан Сейітов", "login", "nurlan", "language", "kk");
    kept(kept, "console/people", "Нұрлан Сейітов");
    assertTrue(kept.page().select(".kept dd").eachText().contains("nurlan"));

    enterAgain(marat, "marat");
    Shown shown = broughtBack(marat, "console/people", kept);
    assertEquals("Нұрлан Сейітов", shown.page().getElementById("name").val());
    assertTrue(shown.page().select("code").isEmpty(), "nobody is invited");
  }

  @Test
  void whatIsToldOfAPictureComesBackAndItsFileIsChosenAgain() {
    String path = "console/pictures/upload";
    aigul.get(path);
    end(aigul);
    MultipartForm form =
        new MultipartForm().with("alt.kk", "Көпір үстіндегі бала").file("k.jpg", new byte[9_000]);
    Shown kept = kept(aigul.upload(path, form), path, "Көпір үстіндегі бала");
    assertTrue(kept.page().select(".callout").text().contains("Файлды қайта таңдау керек"));
    assertEquals("multipart/form-data", kept.page().select("main form").attr("enctype"));

    enterAgain(aigul, "aigul");
    MultipartForm again = new MultipartForm().with("alt.kk", carried(kept)[1]);
    Shown shown = aigul.uploadFrom(OWN, "kept", path, again);
    assertEquals(409, shown.status());
    assertEquals("Көпір үстіндегі бала", shown.page().getElementById("alt.kk").text());
    assertTrue(shown.page().getElementById("file").attr("type").equals("file"));
  }

  @Test
  void whereNothingWasTypedOneSignsInAndDoesItAgain() {
    aigul.get("console/sessions");
    end(aigul);
    Shown told = aigul.post("console/sessions", "session", agency.toString());
    assertEquals(401, told.status());
    assertEquals("Сеанс аяқталып қалды", told.page().select("h1").text());
    assertTrue(told.page().select("main form").isEmpty());
    assertEquals(
        "/kk/console/log-in?next=console/sessions",
        told.page().select("main a.button").attr("href"));
  }

  @Test
  void noPageKeepsAPassword() {
    aigul.get("console/password");
    end(aigul);
    Shown sent =
        aigul.post("console/password", "present", "жылқының ескі ері", "wanted", "жаңа ер-тоқым");
    assertEquals("/kk/console/log-in?next=console%2Fpassword", sent.location());
    Shown odd = aigul.post("console/people", "name", "Нұрлан", "password", "жылқының ескі ері");
    kept(odd, "console/people", "Нұрлан");
    assertFalse(odd.text().contains("жылқының"), odd.text());
  }
}
