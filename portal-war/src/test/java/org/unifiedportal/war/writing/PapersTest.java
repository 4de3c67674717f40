package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.AssignDuties;
import org.unifiedportal.core.account.Unfinished;
import org.unifiedportal.core.account.UnfinishedStore;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** Many papers of one person: each that is named is opened, and nothing hides another. */
class PapersTest {
  private static final String NEWS = "console/write/news";
  private static final String EVENT = "console/write/event";
  private static final String TITLE = "texts.kk.title";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final ConsoleBrowser browser = console.browser();
  private final TestPortal portal = console.portal;
  private final UnfinishedStore store = UnfinishedStore.in(portal.database);
  private Account administrator;
  private Account aigul;
  private AgencyId agency;

  @BeforeEach
  void publisher() {
    agency = portal.found("sarybulak").id();
    administrator = console.people.administrator();
    aigul = console.people.person("aigul", administrator, agency, Role.PUBLISHER);
    browser.enterWhole("aigul");
  }

  @AfterEach
  void close() {
    console.close();
  }

  /** What the script of the form sends when the form stands as this page shows it, but for this. */
  private Shown keep(String form, Document page, String... typed) {
    List<String> sent = new ArrayList<>(List.of("form", form));
    List<String> changed = List.of(typed);
    shown(page).stream()
        .filter(one -> !changed.contains(one.key()))
        .forEach(one -> sent.addAll(List.of(one.key(), one.value())));
    sent.addAll(changed);
    portal.clock.advance(Duration.ofSeconds(3));
    return browser.post("console/unfinished", sent.toArray(String[]::new));
  }

  /** What is in the store already, as from before such a thing was refused. */
  private void stored(String form, String paper, String typed) {
    portal.clock.advance(Duration.ofSeconds(3));
    store.keep(new Unfinished(aigul.id(), form, paper, typed, portal.time.now()));
  }

  /** A form as it is kept where nobody changed anything in it. */
  private static String asShown(Document page) {
    ObjectNode typed = BlockJson.mapper().createObjectNode();
    shown(page).forEach(one -> typed.put(one.key(), one.value()));
    return typed.toString();
  }

  private static List<Connection.KeyVal> shown(Document page) {
    FormElement form = (FormElement) page.selectFirst("form.writing");
    return form.formData().stream()
        .filter(one -> !List.of("do", "form-token").contains(one.key()))
        .toList();
  }

  private List<String> named() {
    Document work = browser.get("console").page();
    return work.select("a[href*=unfinished]").eachAttr("href").stream()
        .map(link -> link.substring("/kk/".length()))
        .toList();
  }

  private List<String> offered(String form) {
    return browser.get(form).page().select(".unfinished[data-paper]").eachAttr("data-paper");
  }

  private static String title(Document page) {
    return page.getElementById(TITLE).text();
  }

  private static String paper(Document page) {
    return page.select("form.writing input[name=paper]").val();
  }

  private String live() {
    return "console/publications/"
        + portal.publish(agency, PublicationKind.PROBLEM, "Су жоқ", "Воды нет").id();
  }

  @Test
  void everyRowOfWorkOpensWhatItNamesHoweverMuchWasBegun() {
    for (int number = 1; number <= 9; number++) {
      keep(NEWS, browser.get(NEWS).page(), TITLE, "Хабар " + number);
    }
    List<String> rows = named();
    assertEquals(8, rows.size());
    for (int row = 0; row < rows.size(); row++) {
      Document opened = browser.get(rows.get(row)).page();
      assertEquals("Хабар " + (9 - row), title(opened));
      assertTrue(rows.get(row).endsWith("=" + paper(opened)), rows::toString);
      assertEquals(5, opened.select(".unfinished[data-paper]").size(), "others are offered");
    }
  }

  @Test
  void whatHoldsNoWordsHidesNoTextFromTheForm() {
    Document page = browser.get(EVENT).page();
    keep(EVENT, page, TITLE, "Ескі мәтін");
    for (int i = 0; i < 6; i++) {
      stored(EVENT, UUID.randomUUID().toString(), "{\"texts.kk.title\":\"\"}");
      keep(EVENT, browser.get(EVENT).page(), "fields.starts", "2026-12-0" + (i + 1) + "T10:00");
    }
    List<String> offered = offered(EVENT);
    assertEquals(5, offered.size(), "a day that was chosen is offered, too");
    assertEquals(paper(page), offered.getFirst());
    assertEquals(List.of(EVENT + "?unfinished=" + paper(page)), named());
  }

  @ParameterizedTest
  @EnumSource
  void aFormThatWasOnlyOpenedIsNotKept(PublicationKind kind) {
    String form = "console/write/" + kind.key();
    Document page = browser.get(form).page();
    Shown kept = keep(form, page);
    assertEquals(200, kept.status());
    assertEquals("Жіберілмеген өзгеріс жоқ.", kept.text());
    assertEquals("", String.join("", offered(form)), "nothing is offered");
    keep(form, page, TITLE, "Т");
    assertEquals(List.of(paper(page)), offered(form));

    String item = "console/publications/" + portal.publish(agency, kind, "Атауы", "Название").id();
    assertEquals("Жіберілмеген өзгеріс жоқ.", keep(item, browser.get(item).page()).text());
  }

  @Test
  void whatWasTypedIntoALiveTextAndErasedIsForgotten() {
    String item = live();
    Document page = browser.get(item).page();
    Shown kept = keep(item, page, TITLE, "Су жоқ!");
    assertTrue(kept.text().startsWith("Мәтін серверде сақталды"), kept.text());
    assertEquals(List.of(item + "?unfinished=" + paper(page)), named());

    assertEquals("Жіберілмеген өзгеріс жоқ.", keep(item, page).text());
    assertEquals(List.of(), named());
    assertEquals(List.of(), offered(item));
    keep(item, page, "fields.state", "solved");
    assertEquals(List.of(paper(page)), offered(item), "a state that was chosen is a change");
  }

  @Test
  void rowsThatLeadToNothingAreNotListedAndPushNoTextOff() {
    String item = live();
    Document page = browser.get(NEWS).page();
    keep(NEWS, page, TITLE, "Ескі мәтін");
    String same = asShown(browser.get(item).page());
    for (int i = 0; i < 9; i++) {
      stored(EVENT, UUID.randomUUID().toString(), "{\"fields.starts\":\"2026-12-01T10:00\"}");
      stored(item, UUID.randomUUID().toString(), same);
    }
    assertEquals(List.of(NEWS + "?unfinished=" + paper(page)), named());
    assertEquals(List.of(), store.of(aigul.id(), item, 9), "what says the same is forgotten");
  }

  @Test
  void yesMeansTheTextFromBeforePapersAndGoesOnAsThat() {
    stored(NEWS, "", "{\"texts.kk.title\":\"Бұрынғы\"}");
    Document page = browser.get(NEWS).page();
    keep(NEWS, page, TITLE, "Жаңа");
    assertEquals(List.of(NEWS + "?unfinished=" + paper(page), NEWS + "?unfinished=yes"), named());

    Document opened = browser.get(NEWS + "?unfinished=yes").page();
    assertEquals("Бұрынғы", title(opened));
    assertEquals(
        List.of(paper(page)), opened.select(".unfinished[data-paper]").eachAttr("data-paper"));
    String[] save = {
      "do", "save", "paper", paper(opened), "agency", agency.toString(), TITLE, "Бұрынғы"
    };
    String saved = browser.post(NEWS, save).location();
    assertTrue(saved.contains("done=saved"), saved);
    assertEquals(List.of(NEWS + "?unfinished=" + paper(page)), named(), "it was sent");
  }

  @Test
  void whatWasBegunIsGivenBackToWhoeverMayBeginNoMore() {
    Account dana = console.people.person("dana", administrator, agency, Role.OFFICER);
    browser.enter("dana");
    Document first = browser.get(NEWS).page();
    keep(NEWS, first, TITLE, "Бірінші");
    keep(NEWS, browser.get(NEWS).page(), TITLE, "Екінші");
    AssignDuties checks = new AssignDuties(dana.id(), agency, Set.of(Role.CHECKER));
    console.people.staffing.assign(checks, administrator);
    browser.enter("dana");
    Shown given = browser.get(NEWS + "?unfinished=" + paper(first));
    assertEquals(403, given.status());
    assertEquals("Бірінші", given.page().select("textarea[readonly]").text());
    assertEquals(403, browser.get("console/write/event").status());
  }
}
