package org.unifiedportal.war.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.SetAside;
import org.unifiedportal.core.journal.SetAsideStore;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.DiscardDraft;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.ReplaceDraft;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.feed.entry.FeedProjection;
import org.unifiedportal.search.index.SearchIndex;
import org.unifiedportal.search.index.Sources;

class PortalCheckTest {
  @TempDir Path folder;

  private final DataSource source = TestDatabases.h2();
  private final TestPortal portal = new TestPortal(source, "feed");
  private final AgencyId agency = portal.found("sarybulak").id();

  @BeforeEach
  void publishAndFollow() {
    portal.publish(agency, PublicationKind.NEWS, "Су беріледі", "Воду дадут");
    portal.publish(agency, PublicationKind.PERSON, "Әкім", "Аким");
    follow();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private void follow() {
    Sources sources =
        new Sources(portal.publications, portal.journal, id -> new Slug("sarybulak"), portal.time)
            .with(
                new Sources.Papers(
                    DocumentStore.in(portal.database),
                    FileStore.in(portal.database),
                    portal.agencies));
    try (SearchIndex index = SearchIndex.open(folder, sources)) {
      index.rebuild().join();
    }
    FeedProjection feeds = new FeedProjection(portal.database);
    feeds.apply(portal.journal.after(feeds.cursor(), 100));
  }

  private List<Finding> findings() {
    return new PortalCheck(portal.database, portal.journal, folder).findings().toList();
  }

  private Finding first() {
    return findings().stream()
        .filter(Finding.Disagrees.class::isInstance)
        .findFirst()
        .orElse(new Finding.Agrees("all agree"));
  }

  private void byHand(String statement) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement hand = connection.createStatement()) {
      assertTrue(hand.executeUpdate(statement) > 0);
    }
  }

  @Test
  void whatWasPublishedAgreesEverywhere() {
    assertEquals(
        List.of(
            "journal: 5 entries, the chain is whole",
            "set aside: nothing",
            "rows: 2 live publications, each with its edition and address",
            "index: 4 entries agree",
            "feeds: 2 entries agree"),
        findings().stream().map(Finding::sentence).toList());
  }

  @Test
  void whatIsNotToldYetIsNoDisagreement() {
    portal.publish(agency, PublicationKind.NEWS, "Жаңа", "Новое");

    assertEquals(
        List.of(
            "index: 6 entries agree, 2 journal entries behind",
            "feeds: 4 entries agree, 2 journal entries behind"),
        findings().stream().skip(3).map(Finding::sentence).toList());
  }

  @Test
  void whatWasThrownAwayIsMissedNowhere() {
    Publication live = portal.publish(agency, PublicationKind.NEWS, "Жаңа", "Новое");
    Content other = TestPortal.content(PublicationKind.NEWS, "Басқа", "Другое");
    Publication redrafted =
        portal.drafting.replace(
            new ReplaceDraft(live.id(), live.version(), other), TestPortal.OFFICER);
    for (Publication one : List.of(redrafted, portal.draft(agency, PublicationKind.NEWS, other))) {
      portal.discarding.discard(new DiscardDraft(one.id(), one.version()), TestPortal.OFFICER);
    }
    assertEquals("index: 6 entries agree, 6 journal entries behind", findings().get(3).sentence());

    follow();

    assertEquals(
        List.of(
            "journal: 11 entries, the chain is whole",
            "set aside: nothing",
            "rows: 3 live publications, each with its edition and address",
            "index: 6 entries agree",
            "feeds: 4 entries agree"),
        findings().stream().map(Finding::sentence).toList());
  }

  @Test
  void aChangedJournalIsFound() throws SQLException {
    byHand("update journal_entry set actor = 'Басқа' where entry_number = 3");

    assertEquals(
        "journal: entry 3: its facts were changed after it was written", first().sentence());
  }

  @Test
  void whatAReadSideCouldNotTakeIsNamedBeforeItsConsequences() {
    JournalEntry entry = portal.journal.after(2, 1).getFirst();
    SetAsideStore.in(portal.database)
        .keep(SetAside.of("feed", entry, new IllegalStateException("broken"), portal.time.now()));

    assertEquals(
        "set aside: feed can't take entry 3, EditionPublished of %s: %s"
            .formatted(entry.subject(), "java.lang.IllegalStateException: broken"),
        first().sentence());
  }

  @Test
  void anEditionThatCannotBeReadIsFound() throws SQLException {
    byHand("update edition set body = '{' where head like '%Воду дадут%'");

    assertTrue(
        first().sentence().startsWith("rows: sarybulak/news/2026/su-beriledi is live, but its ed"),
        first().sentence());
  }

  @Test
  void aMissingAddressIsFound() throws SQLException {
    byHand("delete from site_path where path like '%su-beriledi'");

    assertTrue(first().sentence().startsWith("rows: sarybulak/news/2026/su-beriledi is live"));
  }

  @Test
  void aPublicationTheIndexDoesNotKnowIsFound() throws SQLException {
    byHand("update publication set standing = 'unpublished' where kind = 'person'");

    assertTrue(first().sentence().startsWith("index: 4 entries, but 2 are live"));
  }

  @Test
  void aFeedEntryThatIsGoneIsFound() throws SQLException {
    byHand("delete from feed_entry where language = 'kk'");

    assertInstanceOf(Finding.Disagrees.class, first());
    assertTrue(first().sentence().startsWith("feeds: sarybulak/news/2026/su-beriledi is told in"));
  }

  @Test
  void aMissingIndexIsSaid() {
    Finding missing =
        new PortalCheck(portal.database, portal.journal, folder.resolve("nowhere"))
            .findings()
            .toList()
            .get(3);

    assertEquals("index: the search index can't be read: nothing is built yet", missing.sentence());
  }
}
