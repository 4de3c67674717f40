package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.unifiedportal.core.publication.FieldType;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.publication.WorkFilter;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

class WritingTest {
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

  private static List<String> problem(String button) {
    return new ArrayList<>(
        List.of(
            "do",
            button,
            "texts.kk.title",
            "Абай көшесінде су құбыры жарылды",
            "fields.cause.kk",
            "Құбыр тозған",
            "fields.cause.ru",
            "Труба износилась",
            "fields.plan.kk",
            "Ауыстырамыз",
            "fields.plan.ru",
            "Заменим",
            "fields.responsible.kk",
            "Су арнасы",
            "fields.responsible.ru",
            "Водоканал",
            "fields.due",
            "2026-11-18",
            "fields.state",
            "open",
            "texts.ru.title",
            "На Абая прорвало трубу"));
  }

  private Shown send(String path, List<String> typed) {
    browser.get(path);
    return browser.post(path, typed.toArray(String[]::new));
  }

  private List<String> problemHere(String button) {
    List<String> typed = problem(button);
    typed.addAll(List.of("agency", agency.toString()));
    return typed;
  }

  private Publication only() {
    return WorkStore.in(portal.database)
        .own(WorkFilter.of(Set.of(agency)), 2)
        .getFirst()
        .publication();
  }

  @Test
  void aPersonIsAskedForTheNameAndNewsForWhatHappened() {
    Shown person = browser.get("console/write/press-secretary");
    assertTrue(person.text().contains("Тегі, аты, әкесінің аты"), person.text());
    assertTrue(person.page().select("[name='promised.ru']").isEmpty());
    Shown news = browser.get("console/write/news");
    assertTrue(news.text().contains("Не болғаны бір сөйлеммен"), news.text());
    assertFalse(news.page().select("[name='promised.ru']").isEmpty());
  }

  @Test
  void whatIsWrittenInTwoLanguagesIsPublishedByOneButton() {
    Shown done = send("console/write/problem", problemHere("publish"));

    Publication live = only();
    assertEquals("/kk/console/publications/" + live.id() + "?done=published", done.location());
    assertTrue(live.isLive());
    var content = portal.publications.findLive(live.id()).orElseThrow().content();
    assertEquals("На Абая прорвало трубу", content.texts().get(Language.RU).title());
    assertEquals(
        "Заменим", content.fields().words("plan").orElseThrow().find(Language.RU).orElseThrow());
    Shown shown = browser.get("console/publications/" + live.id() + "?done=published");
    assertTrue(shown.page().select(".done").text().startsWith("Жарияланды."));
  }

  @Test
  void aRefusedFormKeepsAllThatWasTypedAndSaysBesideTheFieldWhatToDo() {
    List<String> typed = problemHere("publish");
    typed.set(typed.indexOf("Құбыр тозған"), "");
    typed.set(typed.indexOf("Труба износилась"), "");
    typed.set(typed.indexOf("2026-11-18"), "ертең");
    Shown again = send("console/write/problem", typed);

    Document page = again.page();
    assertEquals(422, again.status());
    assertEquals("Абай көшесінде су құбыры жарылды", page.getElementById("texts.kk.title").text());
    assertEquals("Заменим", page.getElementById("fields.plan.ru").text());
    assertEquals("ертең", page.getElementById("fields.due").val());
    assertEquals(
        "Күнді 2026-11-21 үлгісімен жазыңыз.", page.getElementById("fields.due-error").text());
    typed.set(typed.indexOf("ертең"), "2026-11-18");
    Shown missing = send("console/write/problem", typed);
    assertEquals(
        "Толтыру міндетті.", missing.page().getElementById("fields.cause.kk-error").text());
    assertEquals(List.of(), WorkStore.in(portal.database).own(WorkFilter.of(Set.of(agency)), 2));
  }

  @Test
  void aStaleSaveShowsBothVersionsAndLosesNeither() {
    send("console/write/problem", problemHere("save"));
    Publication draft = only();
    String path = "console/publications/" + draft.id();
    List<String> mine = problem("save");
    mine.addAll(List.of("version", "1"));
    mine.set(mine.indexOf("Ауыстырамыз"), "Менің жоспарым");
    List<String> theirs = problem("save");
    theirs.addAll(List.of("version", "1"));
    theirs.set(theirs.indexOf("Ауыстырамыз"), "Оның жоспары");

    assertEquals(303, send(path, theirs).status());
    Shown stale = send(path, mine);

    assertEquals(412, stale.status());
    assertEquals("Менің жоспарым", stale.page().getElementById("fields.plan.kk").text());
    assertTrue(stale.page().select(".theirs").text().contains("Оның жоспары"));
    assertEquals("2", stale.page().select("input[name=version]").val());
    mine.set(mine.size() - 1, "2");
    assertEquals(303, send(path, mine).status());
  }

  @Test
  void anEndedSessionKeepsTheTextOnThePageUntilOneIsBack() {
    browser.get("console/write/problem");
    portal.clock.advance(Duration.ofMinutes(31));
    Shown kept =
        browser.post("console/write/problem", problemHere("publish").toArray(String[]::new));
    assertEquals(401, kept.status());
    List<String> again = new ArrayList<>();
    for (Element hidden : kept.page().select("form input[type=hidden]")) {
      again.addAll(List.of(hidden.attr("name"), hidden.val()));
    }
    assertTrue(again.contains("Заменим"));

    ConsoleBrowser back = console.browser();
    back.enter("dana");
    back.get("console/second-factor");
    back.post("console/second-factor", "code", console.people.code(browser.factor()));
    Shown shown =
        back.postFrom(
            "https://portal.example",
            "kept",
            "console/write/problem",
            again.subList(2, again.size()).toArray(String[]::new));
    assertEquals(200, shown.status());
    assertEquals("", shown.page().select(".complaints").text(), "all is well again");
    assertEquals("Заменим", shown.page().getElementById("fields.plan.ru").text());
    List<String> typed = problemHere("publish");
    assertEquals(303, back.post("console/write/problem", typed.toArray(String[]::new)).status());
  }

  @Test
  void piecesAreAddedMovedAndRemovedByButtonsAndNothingIsSaved() {
    List<String> typed = problemHere("add kk steps");
    typed.addAll(
        List.of(
            "texts.kk.body.0.kind",
            "paragraph",
            "texts.kk.body.0.text",
            "Бірінші",
            "texts.kk.body.1.kind",
            "paragraph",
            "texts.kk.body.1.text",
            "Екінші"));
    Document added = send("console/write/problem", typed).page();
    assertEquals("steps", added.select("[name=texts.kk.body.2.kind]").val());
    typed.set(1, "down kk 0");
    Document moved = send("console/write/problem", typed).page();
    assertEquals("Екінші", moved.getElementById("texts.kk.body.0.text").text());
    typed.set(1, "remove kk 0");
    Document removed = send("console/write/problem", typed).page();
    assertEquals("Екінші", removed.getElementById("texts.kk.body.0.text").text());
    assertEquals(null, removed.getElementById("texts.kk.body.1.text"));
    typed.set(1, "preview");
    Document preview = send("console/write/problem", typed).page();
    assertTrue(preview.select(".phone").text().contains("Бірінші"));
    assertEquals(List.of(), WorkStore.in(portal.database).own(WorkFilter.of(Set.of(agency)), 2));
  }

  @Test
  void anOfficerSavesAndIsToldWhoPublishes() {
    ConsoleBrowser officer = console.browser();
    officer.enterWhole("aigul");
    Document form = officer.get("console/write/problem").page();
    assertTrue(form.select("button[value=publish]").isEmpty());
    assertTrue(form.text().contains("оны органыңыздың жариялаушысы жариялайды"));
    Shown forced =
        officer.post("console/write/problem", problemHere("publish").toArray(String[]::new));
    assertEquals(403, forced.status());
    Shown saved = officer.post("console/write/problem", problemHere("save").toArray(String[]::new));
    assertTrue(saved.location().endsWith("?done=saved"));
    assertFalse(only().isLive());
    assertTrue(officer.get("console").text().contains("Менің жобаларым"));
  }

  @Test
  void aCorrectionSaysWhatItChangesAndAWithdrawalWhy() {
    send("console/write/problem", problemHere("publish"));
    String path = "console/publications/" + only().id();
    List<String> typed = problem("correct");
    typed.addAll(List.of("version", "2", "change.weight", "major"));
    Shown wordless = send(path, typed);
    assertEquals(
        "Маңызды түзетуде азаматтарға арналған түсініктеме қажет.",
        wordless.page().getElementById("change.note.kk-error").text());
    assertEquals(
        List.of(
            "Жұрт не білуі керек? (қазақша): маңызды түзетуде азаматтарға арналған түсініктеме"
                + " қажет."),
        wordless.complaints());
    List<String> russian = new ArrayList<>(typed);
    russian.addAll(List.of("change.note.ru", "Изменился срок."));
    Shown untold = send(path, russian);
    assertEquals(
        "Мәтін осы тілде жарияланған: мұны да осы тілде жазыңыз.",
        untold.page().getElementById("change.note.kk-error").text());
    typed.addAll(List.of("change.note.kk", "Мерзімі өзгерді."));
    assertTrue(send(path, typed).location().endsWith("?done=corrected"));

    Shown reasonless =
        send(path + "/withdraw", List.of("version", "" + only().version(), "outcome", "mistake"));
    assertEquals(422, reasonless.status());
    assertEquals(
        List.of("Себебі, жұртқа көрінеді (қазақша): толтыру міндетті."), reasonless.complaints());
    Shown untoldWhy =
        send(
            path + "/withdraw",
            List.of(
                "version", "" + only().version(),
                "outcome", "mistake",
                "reason.ru", "Неверная улица."));
    assertEquals(
        "Мәтін осы тілде жарияланған: мұны да осы тілде жазыңыз.",
        untoldWhy.page().getElementById("reason.kk-error").text());
    Shown gone =
        send(
            path + "/withdraw",
            List.of(
                "version", "" + only().version(),
                "outcome", "mistake",
                "reason.kk", "Көше аты қате."));
    assertTrue(gone.location().endsWith("?done=withdrawn"), gone.text());
    assertTrue(only().standing() instanceof Standing.Withdrawn);
    Document undoable = browser.get(path).page();
    assertTrue(undoable.select("form.writing, textarea").isEmpty(), "it is only read");
    assertTrue(undoable.select(".phone").text().contains("Абай көшесінде"), undoable.text());

    String undo = undoable.select("form[action$=/undo]").attr("action").replace("/kk/", "");
    String version = undoable.select("form[action$=/undo] input[name=version]").val();
    assertEquals(412, browser.post(undo, "version", "1").status());
    browser.get(path);
    Shown back = browser.post(undo, "version", version);
    assertTrue(back.location().endsWith("?done=returned"), back.text());
    assertTrue(only().isLive());
  }

  @Test
  void whatIsScheduledStandsInTheWorkListAndGoesLiveInTime() {
    List<String> typed = problemHere("schedule");
    typed.addAll(List.of("at", "2026-11-17T06:00"));
    Shown done = send("console/write/problem", typed);
    assertTrue(done.location().endsWith("?done=scheduled"), done.text());
    Document work = browser.get("console").page();
    assertEquals(
        List.of("Жариялауға жоспарланған"),
        work.select("section.work:not([hidden]) h2").eachText(),
        "it stands once");
    String path = "console/publications/" + only().id();
    Document set = browser.get(path).page();
    assertTrue(set.select("main .quiet").text().contains("Жарияланады: ертең, 06:00"), set.text());
    assertTrue(set.select("form.writing, textarea").isEmpty(), "it is only read");
    assertTrue(set.select(".phone").text().contains("Абай көшесінде су құбыры жарылды"));
    Shown overtaken = browser.post(path, "do", "call-off", "version", "0");
    assertEquals(412, overtaken.status());
    assertTrue(overtaken.text().contains("Абай көшесінде"), "nothing is blank after a refusal");
    List<String> more = problem("save");
    more.addAll(List.of("version", "1"));
    more.set(more.indexOf("Абай көшесінде су құбыры жарылды"), "Су 21:00-де беріледі");
    Shown kept = send(path, more);
    assertEquals(409, kept.status());
    assertEquals("Су 21:00-де беріледі", kept.page().getElementById("texts.kk.title").text());
    assertFalse(kept.page().select("button[value=call-off]").isEmpty());
    assertTrue(
        browser
            .post(path, "do", "call-off", "version", "1")
            .location()
            .endsWith("?done=called-off"));
    assertTrue(browser.get(path).page().select("button[value=call-off]").isEmpty());
    more.set(1, "schedule");
    more.addAll(List.of("at", "2026-11-17T06:00"));
    assertTrue(send(path, more).location().endsWith("?done=scheduled"));
    portal.clock.advance(
        Duration.between(portal.time.now(), Instant.parse("2026-11-17T01:00:00Z")));
    portal.dueActs.run();
    assertTrue(only().isLive());

    List<String> past = problemHere("schedule");
    past.addAll(List.of("at", "2026-11-01T06:00"));
    browser.enter("dana");
    browser.get("console/second-factor");
    browser.post("console/second-factor", "code", console.people.code(browser.factor()));
    assertEquals(
        "Бұл сәт өтіп кеткен.",
        send("console/write/problem", past).page().getElementById("at-error").text());
  }

  @Test
  void daysOfTheWeekAreTickedAndStayTicked() {
    Shown done =
        send(
            "console/write/press-secretary",
            List.of(
                "do",
                "publish",
                "agency",
                agency.toString(),
                "texts.kk.title",
                "Айгүл Сәрсенова",
                "fields.standing",
                "acting",
                "fields.phone",
                "+7 (7000) 55-01-24",
                "fields.dutyDays",
                "monday",
                "fields.dutyDays",
                "friday"));
    assertEquals(303, done.status());
    var fields = portal.publications.findLive(only().id()).orElseThrow().content().fields();
    assertEquals(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), fields.weekdays("dutyDays"));
    Document form = browser.get("console/publications/" + only().id()).page();
    assertEquals(
        List.of("monday", "friday"),
        form.select("[name=fields.dutyDays][checked]").eachAttr("value"));
  }

  @Test
  void everyKindHasItsFormFromItsOwnFacts() {
    for (PublicationKind kind : PublicationKind.values()) {
      Document form = browser.get("console/write/" + kind.key()).page();
      kind.fields().stream()
          .filter(spec -> spec.type() != FieldType.FOLLOW_UPS)
          .forEach(spec ->
              assertFalse(
                  form.select("[name^=fields." + spec.key() + "]").isEmpty(), spec.toString()));
    }
    assertEquals(404, browser.get("console/write/poem").status());
    send("console/write/problem", problemHere("publish"));
    Document known = browser.get("console/publications/" + only().id()).page();
    assertFalse(known.select("[name='fields.followUps.0.day']").isEmpty());
  }
}
