package org.unifiedportal.war.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.English;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** Whoever administers an agency decides on English; the form and the work list follow. */
class LanguagesTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final ConsoleBrowser marat = console.browser();
  private final ConsoleBrowser aigul = console.browser();
  private Agency district;
  private String languages;

  @BeforeEach
  void people() {
    district = portal.found("sarybulak");
    languages = "console/agencies/" + district.id() + "/languages";
    Account administrator = console.people.administrator();
    console.people.person("marat", administrator, district.id(), Role.AGENCY_ADMINISTRATOR);
    console.people.person("aigul", administrator, district.id(), Role.PUBLISHER);
    marat.enterWhole("marat");
    aigul.enterWhole("aigul");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Shown decide(String english) {
    String version = marat.get(languages).page().select("main form [name=version]").val();
    return marat.post(languages, "version", version, "english", english);
  }

  private Document form() {
    return aigul.get("console/write/news").page();
  }

  @Test
  void theLanguagesOfTheLawStandThereWithTheirReasonAndWithoutASwitch() {
    Document profile = marat.get("console/agencies/" + district.id()).page();
    assertEquals("/kk/" + languages, profile.select("p.quiet a").attr("href"));
    Document page = marat.get(languages).page();
    assertTrue(page.select("dl.limits").first().text().startsWith("Қазақша Міндетті"));
    assertTrue(page.select("dl.limits").first().text().contains("Русский Міндетті"));
    assertEquals("english", page.select("main form select").attr("name"));
    assertEquals(1, page.select("main form select, main form [type=checkbox]").size());
  }

  @Test
  void withoutEnglishTheFormHasNoColumnOfItUnlessSomethingIsWritten() {
    assertFalse(form().select("[name=texts.en.title]").isEmpty());
    Shown decided = decide("none");
    assertEquals("/kk/" + languages + "?done=saved", decided.location(), decided.text());
    assertEquals(English.NONE, portal.agencies.find(district.id()).orElseThrow().english());
    assertTrue(form().select("[name=texts.en.title]").isEmpty());
    Document typed =
        aigul
            .post(
                "console/write/news",
                "do",
                "save",
                "agency",
                district.id().toString(),
                "texts.en.lead",
                "Water")
            .page();
    assertEquals("Water", typed.select("[name=texts.en.lead]").text());
  }

  @Test
  void withAllOfItEnglishIsAskedForAndWaitsOnTheWorkList() {
    decide("all");
    assertTrue(form().select("details.language[open] summary").text().contains("English"));
    assertFalse(form().select("[name=promised.en]").isEmpty());
    portal.publish(district.id(), PublicationKind.NEWS, "Су берілді", "Воду дали");
    String waiting = aigul.get("console/translations").page().select(".rows").text();
    assertTrue(waiting.contains("Ағылшынша мәтіні жоқ."), waiting);
    decide("some");
    assertTrue(aigul.get("console/translations").page().select(".rows li").isEmpty());
  }

  @Test
  void whatIsNoChoiceAndWhatIsStaleIsRefusedBesideTheForm() {
    assertEquals(422, decide("french").status());
    decide("all");
    Shown stale = marat.post(languages, "version", "1", "english", "none");
    assertEquals(412, stale.status());
    assertEquals("2", stale.page().select("main form [name=version]").val());
    assertEquals(English.ALL, portal.agencies.find(district.id()).orElseThrow().english());
  }
}
