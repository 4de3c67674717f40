package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.ReplaceDraft;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** What was begun by mistake is thrown away by whoever writes for the agency. */
class DiscardTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final AgencyId agency = portal.found("sarybulak").id();
  private final ConsoleBrowser browser = console.browser();

  @BeforeEach
  void enter() {
    console.people.person("aigul", console.people.administrator(), agency, Role.OFFICER);
    browser.enterWhole("aigul");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private static Content text(String title) {
    return TestPortal.content(PublicationKind.NEWS, title, "Вода");
  }

  private Publication redrafted(String title) {
    Publication live = portal.publish(agency, PublicationKind.NEWS, "Су беріледі", "Вода");
    return saved(live, title);
  }

  private Publication saved(Publication before, String title) {
    return portal.drafting.replace(
        new ReplaceDraft(before.id(), before.version(), text(title)), TestPortal.OFFICER);
  }

  private static String path(Publication publication) {
    return "console/publications/" + publication.id();
  }

  /** As the button sends it, with the version that stands in its form. */
  private Shown discard(Document form) {
    String way = form.select("details.discard form").attr("action").replace("/kk/", "");
    return browser.post(way, "version", form.select("details.discard input[name=version]").val());
  }

  @Test
  void theFormSaysThatReadersSeeAnotherTextAndShowsTheirsAgainWithoutTheDraft() {
    String path = path(redrafted("Ескі нұсқа"));
    Document form = browser.get(path).page();
    String said = form.select("section.draft").text();
    assertTrue(said.contains("Мұндағы мәтін оқырман көріп отырғаннан басқа"), said);
    assertTrue(said.contains("оны қайтару мүмкін емес"), said);
    assertEquals("Ескі нұсқа", form.getElementById("texts.kk.title").text());
    String compare = form.select("section.draft a").attr("href").replace("/kk/", "");
    assertTrue(browser.get(compare).text().contains("Ескі нұсқа"), compare);

    assertEquals("/kk/" + path + "?done=discarded", discard(form).location());

    Document again = browser.get(path + "?done=discarded").page();
    assertTrue(again.select(".done").text().startsWith("Жоба жойылды"), again.text());
    assertEquals("Су беріледі", again.getElementById("texts.kk.title").text());
    assertTrue(again.select("details.discard, section.draft").isEmpty(), again.text());
    assertFalse(browser.get("console/drafts").text().contains("Ескі нұсқа"));
  }

  @Test
  void aDraftThatSaysTheSameAsTheLiveTextIsCalledSo() {
    String said = browser.get(path(redrafted("Су беріледі"))).page().select("section.draft").text();
    assertTrue(said.contains("мәтіні әзірге оқырман көріп отырғанмен бірдей"), said);
  }

  @Test
  void whatWasNeverPublishedIsGoneFromEveryListAndItsFormIsNotFound() {
    Publication draft = portal.draft(agency, PublicationKind.NEWS, text("Қате басталған"));
    String path = path(draft);
    Document form = browser.get(path).page();
    assertTrue(form.select("section.draft").isEmpty(), "readers see nothing else");

    Shown done = discard(form);

    assertEquals("/kk/console/drafts?done=discarded", done.location());
    Document drafts = browser.get("console/drafts?done=discarded").page();
    assertEquals("Жоба жойылды.", drafts.select(".done").text());
    for (String list : List.of("console", "console/drafts", "console/publications")) {
      assertFalse(browser.get(list).text().contains("Қате басталған"), list);
    }
    Shown gone = browser.get(path);
    assertEquals(404, gone.status());
    assertFalse(gone.text().contains("Қате басталған"), gone.text());
    assertEquals(404, discard(form).status());
    assertEquals(Optional.empty(), portal.publications.find(draft.id()));
  }

  @Test
  void whatWasTypedAndNotSentIsGivenBackInPlaceOfTheForm() {
    Publication draft = portal.draft(agency, PublicationKind.NEWS, text("Қате басталған"));
    Document form = browser.get(path(draft)).page();
    String paper = UUID.randomUUID().toString();
    browser.post(
        "console/unfinished", "form", path(draft), "paper", paper, "texts.kk.title", "Керек сөз");

    discard(form);

    Shown gone = browser.get(path(draft));
    assertEquals(404, gone.status());
    assertTrue(gone.page().text().contains("жоба жойылған болуы мүмкін"), gone.text());
    assertTrue(gone.text().contains("Керек сөз"), gone.text());
  }

  @Test
  void whatAColleagueSavedMeanwhileIsNotThrownAwayUnseen() {
    Publication draft = portal.draft(agency, PublicationKind.NEWS, text("Алғашқы"));
    Document form = browser.get(path(draft)).page();
    saved(draft, "Әріптестікі");

    Shown stale = discard(form);

    assertEquals(412, stale.status());
    assertTrue(stale.text().contains("Әріптестікі"), stale.text());
    assertTrue(discard(stale.page()).location().endsWith("/drafts?done=discarded"));
  }

  @Test
  void whatWaitsToBePublishedIsCalledOffFirst() {
    Publication draft = portal.draft(agency, PublicationKind.NEWS, text("Ертең шығады"));
    Document before = browser.get(path(draft)).page();
    portal.scheduling.schedule(
        new ScheduleEdition(
            draft.id(),
            draft.version(),
            ScheduledAct.PUBLISH,
            portal.time.now().plus(Duration.ofDays(1))),
        TestPortal.OFFICER);

    Shown refused = discard(before);

    assertEquals(409, refused.status());
    assertTrue(refused.text().contains("алдымен жоспарланған жариялауды тоқтатыңыз"));
    assertTrue(browser.get(path(draft)).page().select("details.discard").isEmpty());
  }
}
