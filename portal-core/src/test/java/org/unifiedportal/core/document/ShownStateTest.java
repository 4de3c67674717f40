package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.text.LocalText;

class ShownStateTest {
  @TempDir Path folder;
  private final TestPortal portal = new TestPortal(TestDatabases.h2());
  private TestDocuments documents;
  private Agency oblast;
  private Agency district;
  private Document act;
  private long asked;

  @BeforeEach
  void anActOfADistrictIsLive() throws IOException {
    documents = new TestDocuments(portal, folder);
    oblast = portal.found("oblast");
    district = portal.foundBelow(oblast, "district");
    act = documents.publish(district.id(), "аудан қаулысы");
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void itsOwnAgencyRepealsAnAct() throws IOException {
    assertEquals(LegalState.REPEALED, after(district.id(), Relation.REPEALS));
  }

  @Test
  void aBodyAboveRepealsAnActAtAnyHeight() throws IOException {
    assertEquals(LegalState.REPEALED, after(oblast.id(), Relation.REPEALS));
    Agency village = portal.foundBelow(district, "village");
    act = documents.publish(village.id(), "ауыл қаулысы");
    assertEquals(LegalState.REPEALED, after(oblast.id(), Relation.REPEALS));
  }

  @Test
  void nobodyElsesLinkChangesTheStateButItIsListed() throws IOException {
    AgencyId stranger = portal.found("stranger").id();
    assertEquals(LegalState.IN_FORCE, after(stranger, Relation.REPEALS));
    AgencyId village = portal.foundBelow(district, "village").id();
    assertEquals(LegalState.IN_FORCE, after(village, Relation.AMENDS));
    assertEquals(2, documents.store.linksTo(act.id()).size());
  }

  @Test
  void theStrongestCompetentWordCounts() throws IOException {
    after(oblast.id(), Relation.REPEALS);
    assertEquals(LegalState.REPEALED, after(district.id(), Relation.AMENDS));
  }

  @Test
  void whatWasAmendedLongAgoAndIsRepealedByItsOwnCardIsRepealed() throws IOException {
    Legal repealed = new Legal(Optional.of(LegalState.REPEALED), List.of());
    act = documents.describe(act, TestDocuments.with(act.card(), repealed));
    assertEquals(LegalState.REPEALED, after(district.id(), Relation.AMENDS));
  }

  @Test
  void theJournalTellsOfAnActWhateverAnotherBeginsOrCeasesToDoToIt() throws IOException {
    Document other = documents.add(district.id(), "күшін жою");
    other = documents.describe(other, repealing(other));
    assertEquals(List.of(), told());
    other = documents.publish(other);
    assertEquals(List.of(act.id().value()), told());
    other = documents.describe(other, other.card());
    assertEquals(List.of(act.id().value()), told());
    Document freed = documents.describe(other, TestDocuments.act("күшін жою"));
    assertEquals(List.of(act.id().value()), told());
    documents.describe(freed, freed.card());
    assertEquals(List.of(), told());
  }

  @Test
  void theJournalTellsOfAnActWhenWhatRepealedItIsTakenBack() throws IOException {
    Document other = documents.publish(district.id(), "күшін жою");
    other = documents.describe(other, repealing(other));
    told();
    LocalText reason = LocalText.of("Қате болды", "Была ошибка");
    documents.withdraw(other, new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty()));
    assertEquals(List.of(act.id().value()), told());
  }

  private Card repealing(Document other) {
    DocumentLink link = new DocumentLink(Relation.REPEALS, act.id());
    return TestDocuments.with(
        other.card(), new Legal(Optional.of(LegalState.IN_FORCE), List.of(link)));
  }

  /** Of which acts the journal has told since it was asked last. */
  private List<UUID> told() {
    List<JournalEntry> news = portal.journal.after(asked, 100);
    asked = portal.journal.head();
    return news.stream()
        .filter(entry -> entry.type().equals("LinkedActChanged"))
        .map(JournalEntry::subject)
        .toList();
  }

  private LegalState after(AgencyId agency, Relation relation) throws IOException {
    String title = agency + relation.key() + act.id();
    Document other = documents.publish(agency, title);
    Legal legal =
        new Legal(Optional.of(LegalState.IN_FORCE), List.of(new DocumentLink(relation, act.id())));
    documents.describe(other, TestDocuments.with(TestDocuments.act(title), legal));
    return new ShownState(portal.agencies, documents.store)
        .of(act, documents.store.linksTo(act.id()))
        .orElseThrow();
  }
}
