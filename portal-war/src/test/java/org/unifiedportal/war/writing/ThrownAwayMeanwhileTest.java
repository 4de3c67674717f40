package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.TestPeople;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.DelegationStore;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.picture.TestPictures;
import org.unifiedportal.core.publication.AgendaStore;
import org.unifiedportal.core.publication.DiscardDraft;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.ReplaceDraft;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Variant;

/** Who reads a draft at the moment in which a colleague throws it away is told that it is gone. */
class ThrownAwayMeanwhileTest {
  @TempDir Path home;

  private final TestPortal portal = TestPortal.onH2();
  private final AgencyId agency = portal.found("sarybulak").id();
  private Beginnings beginnings;
  private StandingWords words;
  private Account aigul;
  private Reader reader;

  @BeforeEach
  void made() {
    TestPeople people = new TestPeople(portal);
    aigul = people.person("aigul", people.administrator(), agency, Role.OFFICER);
    TestPictures pictures = new TestPictures(portal, new TestDocuments(portal, home).vault);
    OwnPublications own =
        new OwnPublications(
            portal.publications, portal.agencies, DelegationStore.in(portal.database), portal.time);
    beginnings =
        new Beginnings(own, portal.publications, new PlacedPictures(pictures.store), portal.time);
    words =
        new StandingWords(
            portal.publications,
            portal.agencies,
            AgendaStore.in(portal.database),
            portal.schedules);
    reader = Reader.of(Language.KK, Variant.NORMAL, portal.time);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  /** As somebody has read it a moment before. */
  private Publication gone(Publication draft) {
    portal.discarding.discard(new DiscardDraft(draft.id(), draft.version()), TestPortal.OFFICER);
    return draft;
  }

  private Publication draft() {
    return portal.draft(
        agency,
        PublicationKind.NEWS,
        TestPortal.content(PublicationKind.NEWS, "Су беріледі", "Вода"));
  }

  private Publication redrafted() {
    Publication live = portal.publish(agency, PublicationKind.NEWS, "Су беріледі", "Вода");
    return portal.drafting.replace(
        new ReplaceDraft(
            live.id(),
            live.version(),
            TestPortal.content(PublicationKind.NEWS, "Су келді", "Вода")),
        TestPortal.OFFICER);
  }

  private static Refusal refusal(Runnable reading) {
    return assertThrows(Refused.class, reading::run).refusal();
  }

  @Test
  void theFormOfADraftThatIsGoneIsNotFound() {
    Publication whole = gone(draft());
    Publication beside = gone(redrafted());
    assertEquals(new Refusal.NotFound("edition", "1"), refusal(() -> beginnings.of(whole)));
    assertEquals(new Refusal.NotFound("edition", "2"), refusal(() -> beginnings.of(beside)));
  }

  @Test
  void theWordsOfADraftThatIsGoneAreNotFound() {
    Publication beside = gone(redrafted());
    Refusal gone = new Refusal.NotFound("edition", "2");
    assertEquals(gone, refusal(() -> words.of(beside, reader)));
    assertEquals(gone, refusal(() -> words.draft(beside, true, reader)));
    Refusal whole = refusal(() -> portal.publications.get(gone(draft()).id()));
    assertEquals("publication", ((Refusal.NotFound) whole).what());
  }

  @Test
  void whatWasTypedIsNotTakenForWhatIsGone() {
    Publication whole = gone(draft());
    Sheet typed = new Sheet(Map.of("texts.kk.title", "Су беріледі"));
    assertFalse(beginnings.isUnchanged(aigul, "console/publications/" + whole.id(), typed));
  }
}
