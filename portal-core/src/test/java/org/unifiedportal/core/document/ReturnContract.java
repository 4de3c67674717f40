package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.Meeting;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.Address;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** What every database must do when a document is put back that was taken down by mistake. */
abstract class ReturnContract {
  @TempDir Path folder;
  private TestPortal portal;
  private TestDocuments documents;
  private AgencyId agency;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    documents = new TestDocuments(portal, folder);
    agency = portal.found("sarybulak").id();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private static Tombstone mistake() {
    return new Tombstone(
        Tombstone.Cause.MISTAKE, LocalText.of("Қате.", "Ошибка."), Optional.empty());
  }

  @Test
  void whatWasTakenDownByMistakeStandsAgainAsItStood() throws IOException {
    Document live = documents.replace(documents.publish(agency, "қаулы"), Language.RU, "орысша");
    portal.clock.advance(Duration.ofDays(3));
    Document described = documents.describe(live, TestDocuments.act("Түзетілген атау"));
    portal.clock.advance(Duration.ofDays(3));
    Document other = documents.publish(agency, "басқа");
    Set<String> gaps = RegisterStore.in(portal.database).gaps(Set.of(agency)).keySet();
    for (Tombstone why :
        List.of(
            mistake(),
            new Tombstone(Tombstone.Cause.REPLACED, mistake().reason(), Optional.of(other.id())))) {
      portal.clock.advance(Duration.ofMinutes(10));
      Document gone = documents.withdraw(described, why);
      assertEquals(described.standing(), documents.putBack(gone).standing());
      Document now = documents.store.find(live.id()).orElseThrow();
      assertEquals(described.standing(), now.standing());
      assertEquals(described.card(), now.card());
      assertInstanceOf(
          Address.Standing.class, portal.paths.find(now.live().orElseThrow().path()).orElseThrow());
      assertInstanceOf(
          Downloads.Found.Ready.class,
          documents.downloads.find(
              new Downloads.Wanted(
                  now.id(), Optional.empty(), Optional.empty(), Optional.empty())));
      assertEquals(2, documents.store.list(DocumentFilter.ALL, 10).size());
      described = now;
    }
    assertEquals(gaps, RegisterStore.in(portal.database).gaps(Set.of(agency)).keySet());
    assertFalse(documents.store.isPointedTo(other.id()), "no tombstone leads there any more");
    assertEquals(
        List.of(), documents.store.withdrawn(Set.of(agency), Instant.EPOCH, 10), "no news of it");
  }

  @Test
  void whatItRepealsIsRepealedAgainAndTold() throws IOException {
    Document old = documents.publish(agency, "ескі қаулы");
    Legal repealing =
        new Legal(
            Optional.of(LegalState.IN_FORCE),
            List.of(new DocumentLink(Relation.REPEALS, old.id())));
    Document fresh = documents.publish(agency, "жаңа қаулы");
    fresh = documents.describe(fresh, TestDocuments.with(fresh.card(), repealing));
    Document gone = documents.withdraw(fresh, mistake());
    assertEquals(List.of(), documents.store.linksTo(old.id()));

    documents.putBack(gone);

    assertEquals(1, documents.store.linksTo(old.id()).size());
    List<String> told =
        portal.journal.after(portal.journal.head() - 2, 2).stream()
            .map(entry -> entry.type() + " " + entry.subject())
            .toList();
    assertEquals(List.of("DocumentReturned " + fresh.id(), "LinkedActChanged " + old.id()), told);
  }

  @Test
  void afterTheHourOrWhileItIsLiveNothingIsPutBack() throws IOException {
    Document live = documents.publish(agency, "қаулы");
    assertEquals(
        new Refusal.Conflict("refusal.document-not-withdrawn", List.of()), putBackRefusal(live));
    Document gone = documents.withdraw(live, mistake());
    assertEquals(new Refusal.Stale(live.version(), gone.version()), putBackRefusal(live));
    portal.clock.advance(Duration.ofMinutes(59));
    assertTrue(ReturningDocuments.isOpen(gone, portal.time.now()));
    portal.clock.advance(Duration.ofMinutes(1));
    assertFalse(ReturningDocuments.isOpen(gone, portal.time.now()));
    assertEquals(
        new Refusal.Conflict("refusal.document-undo-late", List.of()), putBackRefusal(gone));
  }

  @Test
  void ofTwoHandsThatPutItBackOneIsToldThatItStandsAlready() throws Exception {
    Document gone = documents.withdraw(documents.publish(agency, "қаулы"), mistake());
    long head = portal.journal.head();

    Throwable second =
        Meeting.of(portal.database, () -> documents.putBack(gone), () -> documents.putBack(gone))
            .orElseThrow();

    assertEquals(
        new Refusal.Stale(gone.version(), gone.version() + 1), ((Refused) second).refusal());
    assertTrue(documents.store.find(gone.id()).orElseThrow().isLive());
    assertEquals(head + 1, portal.journal.head(), "told once");
  }

  @Test
  void whatLedToItOverItsReplacementLeadsToItThoughThatOneWasReplacedToo() throws IOException {
    Document older = documents.publish(agency, "ескісі");
    Document live = documents.publish(agency, "қаулы");
    Document better = documents.publish(agency, "дұрысы");
    Document best = documents.publish(agency, "ең дұрысы");
    documents.withdraw(older, replacedBy(live));
    Document gone = documents.withdraw(live, replacedBy(better));
    Document alsoGone = documents.withdraw(better, replacedBy(best));

    documents.putBack(gone);

    assertEquals(path(live), whereTo(older));
    assertEquals(path(best), whereTo(better), "nobody has put that one back");
    documents.putBack(alsoGone);
    assertEquals(path(live), whereTo(older));
    assertEquals(better.standing(), documents.store.find(better.id()).orElseThrow().standing());
  }

  private static Tombstone replacedBy(Document other) {
    return new Tombstone(Tombstone.Cause.REPLACED, mistake().reason(), Optional.of(other.id()));
  }

  private static SitePath path(Document live) {
    return live.live().orElseThrow().path();
  }

  private SitePath whereTo(Document moved) {
    return assertInstanceOf(Address.Moved.class, portal.paths.find(path(moved)).orElseThrow()).to();
  }

  @Test
  void aFileThatWaitedForADecisionIsNotOfferedAgainAndItsOwnFilesAre() throws IOException {
    Document live = documents.publish(agency, "қаулы");
    documents.offer(live, "ұсынылған");

    documents.putBack(documents.withdraw(live, mistake()));

    assertEquals(Optional.empty(), documents.offers.find(live.id()));
    assertTrue(documents.isUnknown("ұсынылған"));
    Downloads.Wanted wanted =
        new Downloads.Wanted(live.id(), Optional.empty(), Optional.empty(), Optional.empty());
    assertInstanceOf(Downloads.Found.Ready.class, documents.downloads.find(wanted));
  }

  private Refusal putBackRefusal(Document document) {
    return assertThrows(Refused.class, () -> documents.putBack(document)).refusal();
  }
}
