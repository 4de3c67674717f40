package org.unifiedportal.war.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;

/** Who is told of broken promises, on 16 November 2026. */
class OverdueTest {
  private static final String TITLE = "Мерзімі өткен мәселелер";
  private static final String LIST = "console/publications?overdue=yes";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private Account administrator;
  private AgencyId agency;

  @BeforeEach
  void agencies() {
    agency = portal.found("sarybulak").id();
    administrator = console.people.administrator();
    problem(portal.found("koktal").id(), "Мектеп жылымайды", "2026-11-01", "open");
    problem(agency, "Су жоқ", "2026-11-15", "open");
    problem(agency, "Жол бұзылды", "2026-01-15", "in-progress");
    problem(agency, "Көпір жөнделді", "2026-01-10", "solved");
    problem(agency, "Бүгін бітеді", "2026-11-16", "open");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private void problem(AgencyId of, String title, String due, String state) {
    Content content = TestPortal.content(PublicationKind.PROBLEM, title, title);
    Map<String, FieldValue> values = new LinkedHashMap<>(content.fields().values());
    values.put("due", new FieldValue.Day(LocalDate.parse(due)));
    values.put(
        "responsible", new FieldValue.Words(LocalText.of("Су арнасы, 55-01-24", "Водоканал")));
    values.put("state", new FieldValue.Choice(state));
    portal.publish(
        of,
        PublicationKind.PROBLEM,
        new Content(content.texts(), new Fields(values), Set.of(), false));
  }

  private ConsoleBrowser person(String login, Role role) {
    console.people.person(login, administrator, agency, role);
    ConsoleBrowser browser = console.browser();
    browser.enterWhole(login);
    return browser;
  }

  private static List<Element> group(Document page) {
    return page.select("section.work").stream()
        .filter(one -> one.select("h2").text().equals(TITLE))
        .toList();
  }

  @Test
  void whoeverWritesForAnAgencyIsToldOfItsBrokenPromisesTheOldestFirst() {
    ConsoleBrowser officer = person("aigul", Role.OFFICER);
    Element group = group(officer.get("console").page()).getFirst();
    assertEquals(List.of("Жол бұзылды", "Су жоқ"), group.select("b").eachText());
    assertEquals(
        List.of("мерзімінен 305 күн кешікті", "мерзімінен 1 күн кешікті"),
        group.select("span.late").eachText());
    assertTrue(group.hasClass("late"));
    assertTrue(group.text().contains("шешілуге тиіс күні – 15 қаңтар"), group.text());
    assertTrue(group.text().contains("жауапты: Су арнасы, 55-01-24"), group.text());
    assertEquals(
        List.of("Жол бұзылды", "Су жоқ"), officer.get(LIST).page().select(".own b").eachText());
  }

  @Test
  void thePortalsAdministratorIsToldOfThoseOfAllAgencies() {
    ConsoleBrowser browser = console.browser();
    browser.enterWhole(administrator.login());
    assertEquals(
        List.of("Жол бұзылды", "Мектеп жылымайды", "Су жоқ"),
        group(browser.get("console").page()).getFirst().select("b").eachText());
    assertEquals(3, browser.get(LIST).page().select(".own li").size());
    assertTrue(browser.get("console/more").page().select("a").eachText().contains(TITLE));
  }

  @Test
  void whoeverOnlyChecksOrWritesElsewhereIsNotTold() {
    ConsoleBrowser checker = person("saule", Role.CHECKER);
    assertTrue(group(checker.get("console").page()).isEmpty());
    assertEquals("Мерзімі өткен мәселе жоқ.", checker.get(LIST).page().select(".empty").text());
    assertFalse(checker.get(LIST).text().contains("Жол бұзылды"));
  }
}
