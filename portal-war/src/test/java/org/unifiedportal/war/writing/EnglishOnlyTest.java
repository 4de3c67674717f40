package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
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
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** A text that is read in English alone is corrected and taken down by the forms, too. */
class EnglishOnlyTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final ConsoleBrowser browser = console.browser();
  private final TestPortal portal = console.portal;
  private AgencyId agency;
  private Publication live;

  @BeforeEach
  void publisher() {
    agency = portal.found("sarybulak").id();
    Account administrator = console.people.administrator();
    console.people.person("dana", administrator, agency, Role.PUBLISHER);
    browser.enterWhole("dana");
    Content both = TestPortal.content(PublicationKind.NEWS, "A new bridge", "Новый мост");
    Content english =
        new Content(
            Map.of(Language.EN, both.texts().get(Language.KK)), both.fields(), Set.of(), false);
    live = portal.publish(agency, PublicationKind.NEWS, english);
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Publication now() {
    return portal.publications.find(live.id()).orElseThrow();
  }

  private Shown send(String path, String... typed) {
    List<String> sent = new ArrayList<>(List.of(typed));
    sent.addAll(List.of("version", Long.toString(now().version())));
    browser.get(path);
    return browser.post(path, sent.toArray(String[]::new));
  }

  @Test
  void itIsTakenDownWithAReasonInEnglish() {
    String path = "console/publications/" + live.id() + "/withdraw";
    Document form = browser.get(path).page();
    assertTrue(form.select("label[for=reason.en] small").isEmpty(), "it must be filled in");
    assertFalse(form.select("label[for=reason.kk] small").isEmpty(), "it may stay empty");
    Shown untold = send(path, "outcome", "mistake", "reason.kk", "Қате.");
    assertEquals("#reason.en", untold.page().select(".complaints a").attr("href"));
    assertEquals(
        "#reason.en", send(path, "outcome", "mistake").page().select(".complaints a").attr("href"));
    Shown gone = send(path, "outcome", "mistake", "reason.en", "The bridge is not new.");
    assertTrue(gone.location().endsWith("?done=withdrawn"), gone.text());
    assertTrue(now().standing() instanceof Standing.Withdrawn);
  }

  @Test
  void itIsCorrectedWithANoteInEnglish() {
    String path = "console/publications/" + live.id();
    List<String> typed =
        List.of(
            "do", "correct",
            "texts.en.title", "A mended bridge",
            "texts.en.body.0.kind", "paragraph",
            "texts.en.body.0.text", "It is open again.",
            "change.weight", "major");
    Shown wordless = send(path, typed.toArray(String[]::new));
    assertEquals("#change.note.en", wordless.page().select(".complaints a").attr("href"));
    List<String> told = new ArrayList<>(typed);
    told.addAll(List.of("change.note.en", "It is mended, not new."));
    Shown corrected = send(path, told.toArray(String[]::new));
    assertTrue(corrected.location().endsWith("?done=corrected"), corrected.text());
  }

  @Test
  void aTextThatNobodyReadsInEnglishIsAskedForNoEnglish() {
    Publication both = portal.publish(agency, PublicationKind.NEWS, "Көпір", "Мост");
    String path = "console/publications/" + both.id();
    assertEquals(null, browser.get(path).page().getElementById("change.note.en"));
    assertEquals(null, browser.get(path + "/withdraw").page().getElementById("reason.en"));
  }
}
