package org.unifiedportal.war.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.QueryPlans;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.GiveDelegation;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.check.AskForCheck;
import org.unifiedportal.core.check.Checker;
import org.unifiedportal.core.check.Checking;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;

/** The console's screens ask the database as often where much stands as where little does. */
class QuestionsOfScreensTest {
  private static final List<String> SCREENS =
      List.of(
          "console",
          "console/write",
          "console/write/problem",
          "console/drafts",
          "console/publications",
          "console/translations",
          "console/calendar",
          "console/documents",
          "console/pictures",
          "console/sections",
          "console/people",
          "console/audit",
          "console/delegations");

  private final QueryPlans plans = new QueryPlans(TestDatabases.h2());
  private final TestPortal portal = new TestPortal(plans.watched());
  private final ConsoleInMemory console = new ConsoleInMemory(portal);
  private final ConsoleBrowser browser = console.browser();
  private final Checking checking = new Checking(portal.database, portal.journal, portal.time);

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void noScreenAsksMoreWhereMoreStands() {
    AgencyId own = portal.found("sarybulak").id();
    AgencyId other = portal.found("karatal").id();
    Account administrator = console.people.administrator();
    Account dana =
        console.people.person(
            "dana", administrator, own, Role.PUBLISHER, Role.AGENCY_ADMINISTRATOR);
    delegate(other, own, administrator);
    browser.enterWhole("dana");
    fill(2, own, other, dana, administrator);
    Map<String, Integer> little = asked();

    fill(6, own, other, dana, administrator);
    assertEquals(little, asked());
    assertTrue(little.values().stream().allMatch(count -> count <= 40), little.toString());
  }

  @Test
  void noListOfPeopleAndNoJournalAsksMoreWherePeopleOfMoreAgenciesStand() {
    Account administrator = console.people.administrator();
    browser.enterWhole("admin");
    staff("a", administrator);
    Map<String, Integer> little = asked(List.of("console/people", "console/audit"));
    for (String slug : List.of("b", "c", "d", "e", "f")) {
      staff(slug, administrator);
    }
    assertEquals(little, asked(List.of("console/people", "console/audit")));
  }

  private void staff(String slug, Account administrator) {
    AgencyId agency = portal.found("agency-" + slug).id();
    console.people.person(slug + slug + slug, administrator, agency, Role.OFFICER);
  }

  /**
   * The second look: what is remembered is read by the first. Names of agencies stand in memory
   * where the portal runs, and are not counted.
   */
  private Map<String, Integer> asked() {
    return asked(SCREENS);
  }

  private Map<String, Integer> asked(List<String> screens) {
    Map<String, Integer> asked = new TreeMap<>();
    for (String screen : screens) {
      assertEquals(200, browser.get(screen).status(), screen);
      List<String> statements = plans.statements(() -> browser.get(screen));
      statements =
          statements.stream().filter(sql -> !sql.matches("(?is).*from agency\\b.*")).toList();
      asked.put(screen, statements.size());
    }
    return asked;
  }

  private void delegate(AgencyId giver, AgencyId office, Account administrator) {
    LocalDate today = portal.time.today();
    new Delegating(portal.database, portal.journal, portal.time, taken -> List.of())
        .give(
            new GiveDelegation(giver, office, Set.of("news"), today, today.plusDays(30), true),
            new Delegating.Decider(administrator, TestPortal.OFFICER));
  }

  private void fill(
      int count, AgencyId own, AgencyId other, Account checker, Account administrator) {
    for (int i = 0; i < count; i++) {
      String title = "Хабар " + portal.journal.head();
      Publication draft = portal.draft(own, PublicationKind.NEWS, kazakh(title));
      checking.ask(
          new AskForCheck(
              draft.id(), draft.version(), new Checker.Colleague(checker.id(), checker.name())),
          administrator);
      portal.publish(own, PublicationKind.NEWS, kazakh(title + "а"));
      Publication run = portal.publish(other, PublicationKind.NEWS, kazakh(title + "ә"));
      portal.database.transact(() -> {
        portal.publications.noteOffice(run.id(), own, portal.time.now());
        return run;
      });
      console.people.person("p" + portal.journal.head(), administrator, own, Role.OFFICER);
    }
  }

  private static Content kazakh(String title) {
    Content both = TestPortal.content(PublicationKind.NEWS, title, title);
    return new Content(
        Map.of(Language.KK, both.texts().get(Language.KK)), both.fields(), Set.of(), false);
  }
}
