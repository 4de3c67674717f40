package org.unifiedportal.war.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;

/** Uploaded documents don't wait unseen. */
class WaitingPapersTest {
  private static final String TITLE = "Жарияланбай тұрған құжаттар";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestDocuments documents = console.documents;
  private AgencyId own;
  private AgencyId other;

  @BeforeEach
  void open() {
    own = console.portal.found("sarybulak").id();
    other = console.portal.found("karatal").id();
    Account administrator = console.people.administrator();
    console.people.person("officer", administrator, own, Role.OFFICER);
    console.people.person("publisher", administrator, own, Role.PUBLISHER);
    console.people.person("theirs", administrator, other, Role.OFFICER);
  }

  @AfterEach
  void close() {
    console.close();
  }

  private ConsoleBrowser entered(String login) {
    ConsoleBrowser browser = console.browser();
    browser.enterWhole(login);
    return browser;
  }

  private static Optional<Element> group(ConsoleBrowser browser) {
    return browser.get("console").page().select("section.work").stream()
        .filter(section -> section.select("h2").text().equals(TITLE))
        .findFirst();
  }

  @Test
  void whoMayEditOrPublishThemSeesThemOnWorkAndWhatTheirCardLacks() throws IOException {
    Document bare = documents.add(own, "Кесте");
    documents.describe(bare, Card.titled(LocalText.in(Language.KK, "Кесте")));
    for (String login : List.of("officer", "publisher")) {
      Element row = group(entered(login)).orElseThrow().selectFirst("li");
      assertEquals("/kk/console/documents/" + bare.id(), row.select("a").attr("href"));
      assertTrue(
          row.text().contains("Карточкада жетіспейді: орысша атауы, құжат түрі"), row.text());
    }
    assertTrue(group(entered("theirs")).isEmpty(), "an agency's drafts are its own");
  }

  @Test
  void whatIsPublishedOrTakenBackWaitsNoMore() throws IOException {
    Document draft = documents.add(own, "Қаулы");
    ConsoleBrowser officer = entered("officer");
    assertTrue(group(officer).isPresent());
    documents.publish(draft);
    assertTrue(group(officer).isEmpty());
  }

  @Test
  void fewAreNamedTheNewestFirstAndTheRegisterHasTheRest() throws IOException {
    for (int i = 0; i < 7; i++) {
      documents.add(own, "Қаулы " + i);
      console.portal.clock.advance(Duration.ofMinutes(1));
    }
    documents.publish(own, "Жарияланған");
    ConsoleBrowser publisher = entered("publisher");
    Element group = group(publisher).orElseThrow();
    assertEquals(5, group.select("li").size());
    assertTrue(group.selectFirst("li").text().contains("Қаулы 6"));
    String all = group.select("p.all a").attr("href");
    Element register = publisher.get(all.substring(4)).page().selectFirst("main");
    assertEquals(7, register.select("ul.rows li").size());
    assertFalse(register.select("ul.rows").text().contains("Жарияланған"));
  }
}
