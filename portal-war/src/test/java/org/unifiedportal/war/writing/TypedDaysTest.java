package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.PublishersDesk;
import org.unifiedportal.war.console.Shown;

/** Days that can't be right, or hardly, at noon of 16 November 2026. */
class TypedDaysTest {
  private static final String ASKED =
      "Мерзімі өтіп кеткен: күнін түзетіңіз, ал дұрыс болса, осы жерге белгі қойыңыз.";

  private final PublishersDesk desk = PublishersDesk.onH2();
  private final ConsoleBrowser browser = desk.publisher();
  private final TestPortal portal = desk.console().portal;
  private final AgencyId agency = desk.own();

  @AfterEach
  void close() {
    desk.close();
  }

  private Shown send(String path, String button, List<String> typed, String... more) {
    List<String> all = new ArrayList<>(List.of("do", button, "agency", agency.toString()));
    all.addAll(typed);
    all.addAll(List.of(more));
    browser.get(path);
    return browser.post(path, all.toArray(String[]::new));
  }

  private Shown problem(String button, String... more) {
    return send("console/write/problem", button, problem("2020-05-05", "open"), more);
  }

  private static List<String> problem(String due, String state) {
    return List.of(
        "texts.kk.title",
        "Абай көшесінде су құбыры жарылды",
        "fields.cause.kk",
        "Құбыр тозған",
        "fields.plan.kk",
        "Ауыстырамыз",
        "fields.responsible.kk",
        "Су арнасы",
        "fields.due",
        due,
        "fields.state",
        state);
  }

  @Test
  void whoeverPublishesAProblemThatIsLateFromTheStartIsAskedWhetherTheDayIsRight() {
    Shown asked = problem("publish");
    assertEquals(422, asked.status());
    assertEquals(ASKED, asked.page().getElementById("passed-error").text());
    String told = asked.page().getElementById("passed-hint").text();
    assertTrue(told.contains("2020 жылғы 5 мамыр"), told);
    assertEquals("2020-05-05", asked.page().select("input[name=passed]").val());

    assertEquals(422, problem("publish", "passed", "2020-05-06").status(), "of another day");
    Shown done = problem("publish", "passed", "2020-05-05");
    assertTrue(done.location().endsWith("?done=published"), done.text());
  }

  @Test
  void aDraftAndASolvedProblemMayHaveAnyDayAndADayToComeAsksNothing() {
    assertTrue(problem("save").location().endsWith("?done=saved"));
    String path = "console/write/problem";
    Shown solved = send(path, "publish", problem("2020-05-05", "solved"));
    assertTrue(solved.location().endsWith("?done=published"), solved.text());
    assertNull(browser.get(path).page().getElementById("passed"));
    Shown today = send(path, "publish", problem("2026-11-16", "open"));
    assertTrue(today.location().endsWith("?done=published"), today.text());
  }

  @Test
  void whatIsSetForADayBehindItsPromiseIsAskedAboutToo() {
    List<String> tomorrow = problem("2026-11-17", "open");
    String path = "console/write/problem";
    Shown late = send(path, "schedule", tomorrow, "at", "2026-11-18T09:00");
    assertEquals(ASKED, late.page().getElementById("passed-error").text());
    Shown set = send(path, "schedule", tomorrow, "at", "2026-11-17T09:00");
    assertTrue(set.location().endsWith("?done=scheduled"), set.text());
  }

  @Test
  void aProblemThatBecomesLateIsCorrectedWithoutAQuestion() {
    Shown live = send("console/write/problem", "publish", problem("2026-11-16", "open"));
    portal.clock.advance(Duration.ofDays(3));
    browser.enter("publisher");
    browser.get("console/second-factor");
    browser.post("console/second-factor", "code", desk.console().people.code(browser.factor()));
    String path = live.location().replaceFirst("^/kk/", "").replaceFirst("[?].*", "");
    List<String> typed = problem("2026-11-16", "in-progress");
    Shown done = send(path, "correct", typed, "version", "2", "change.weight", "minor");
    assertTrue(done.location().endsWith("?done=corrected"), done.text());
  }

  private Shown answer(String received, String settled) {
    List<String> typed =
        List.of(
            "texts.kk.title",
            "Абай көшесіне асфальт қашан төселеді",
            "fields.answers",
            "question",
            "fields.question.kk",
            "Асфальт қашан төселеді?");
    String path = "console/write/answer";
    return send(path, "publish", typed, "fields.received", received, "fields.settled", settled);
  }

  @Test
  void anAnswerIsNotGivenInTheFutureNorBeforeItWasAskedFor() {
    Shown future = answer("2027-11-30", "2099-11-01");
    assertEquals(422, future.status());
    assertEquals(
        "Бұл күн әлі келген жоқ.", future.page().getElementById("fields.received-error").text());
    assertEquals(
        "Бұл күн әлі келген жоқ.", future.page().getElementById("fields.settled-error").text());

    Shown before = answer("2026-11-15", "2026-11-01");
    assertNull(before.page().getElementById("fields.received-error"));
    assertEquals(
        "Жауап өтініш келіп түскеннен бұрын берілген болып шығады: екі күнді де тексеріңіз.",
        before.page().getElementById("fields.settled-error").text());
    Shown done = answer("2026-11-16", "2026-11-16");
    assertTrue(done.location().endsWith("?done=published"), done.text());
  }
}
