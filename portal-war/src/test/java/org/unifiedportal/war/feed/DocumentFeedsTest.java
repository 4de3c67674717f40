package org.unifiedportal.war.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.feed.entry.DocumentEntryId;
import org.unifiedportal.feed.format.FeedDocument;
import org.unifiedportal.feed.format.FeedFormat;
import org.unifiedportal.feed.format.FeedRules;
import org.unifiedportal.feed.format.FeedSite;
import org.unifiedportal.war.page.Papers;

class DocumentFeedsTest {
  private static final String BASE = "https://portal.example";

  @TempDir Path folder;
  private final TestPortal portal = TestPortal.onH2();
  private TestDocuments documents;
  private DocumentFeeds feeds;
  private AgencyId agency;

  @BeforeEach
  void open() {
    documents = new TestDocuments(portal, folder);
    agency = portal.foundBelow(portal.found("zhetisu"), "sarybulak").id();
    feeds =
        new DocumentFeeds(
            portal.agencies,
            new Papers(documents.store, documents.files),
            portal.journal,
            new FeedSite(URI.create(BASE), LocalText.of("Бірыңғай портал", "Единый портал")),
            portal.time);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void aNewDocumentIsToldWithItsFileBeforeTheTap() throws IOException {
    Document live = publish("Су тарифі туралы");

    String atom = said("kk", "sarybulak", "atom.xml");

    assertTrue(atom.contains("Су тарифі туралы"), atom);
    assertTrue(atom.contains("№ 118-VIII"), atom);
    assertTrue(atom.contains("/d/" + live.id() + "/v/1/kk/pdf"), atom);
    assertTrue(atom.contains("PDF · "), atom);
    assertTrue(said("ru", "all", "feed.json").contains("Су тарифі туралы (ru)"));
  }

  @Test
  void whatChangedLastComesFirst() throws IOException {
    Document old = publish("бірінші құжат");
    publish("екінші құжат");
    documents.replace(old, Language.RU, "по-русски");
    documents.judge();

    String rss = said("kk", "sarybulak", "rss.xml");

    assertTrue(rss.indexOf("бірінші құжат") < rss.indexOf("екінші құжат"), rss);
    assertTrue(rss.contains("/v/2/ru/pdf"), "the files of the newest edition");
  }

  @Test
  void documentsOfOneMomentKeepTheirOwnWhicheverOfThemGoes() throws IOException {
    Document one = documents.publish(agency, "бірінші құжат");
    Document two = documents.publish(agency, "екінші құжат");
    for (Document live : List.of(one, two)) {
      assertTrue(said("kk", "sarybulak", "atom.xml").contains(told(live)), told(live));
    }
    LocalText reason = LocalText.of("Сан қате еді.", "Была ошибка в числе.");
    documents.withdraw(one, new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty()));
    assertTrue(said("kk", "sarybulak", "atom.xml").contains(told(two)), "as before");
  }

  private static String told(Document document) {
    Instant updated = document.live().orElseThrow().updatedAt();
    return "<updated>" + new DocumentEntryId(document.id(), Language.KK).toldUpdate(updated);
  }

  @Test
  void whatWasTakenBackIsForgottenAndItsReasonToldUnlessItNeverWas() throws IOException {
    Document wrong = publish("қате құжат");
    Document secret = publish("құпия құжат");
    LocalText reason = LocalText.of("Сан қате еді.", "Была ошибка в числе.");
    documents.withdraw(wrong, new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty()));
    documents.withdraw(
        secret, new Tombstone(Tombstone.Cause.NEVER_EXISTED, reason, Optional.empty()));

    String atom = said("kk", "sarybulak", "atom.xml");

    assertFalse(atom.contains("қате құжат") || atom.contains("құпия құжат"), atom);
    assertTrue(atom.contains("deleted-entry"), atom);
    assertEquals(2, atom.split("Сан қате еді").length, "the reason stands once");
  }

  @Test
  void whatIsPutBackStandsInTheFeedAsBefore() throws IOException {
    Document live = publish("қаулы");
    String before = said("kk", "sarybulak", "atom.xml");
    LocalText reason = LocalText.of("Сан қате еді.", "Была ошибка в числе.");
    Document gone =
        documents.withdraw(live, new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty()));
    assertTrue(said("kk", "sarybulak", "atom.xml").contains("deleted-entry"));
    documents.putBack(gone);
    assertEquals(before, said("kk", "sarybulak", "atom.xml"));
  }

  @Test
  void aFileWithoutAVerdictIsNotOfferedAndTheVerdictChangesTheFeed() throws IOException {
    documents.says = new Judgement.Silent("away");
    Document live = publish("күтеді");
    FeedDocument before = find("kk", "sarybulak", "atom.xml").orElseThrow();
    assertFalse(text(before).contains("/d/" + live.id()), text(before));

    documents.says = new Judgement.Clean();
    portal.clock.advance(Duration.ofMinutes(11));
    documents.judge();
    FeedDocument after = find("kk", "sarybulak", "atom.xml").orElseThrow();

    assertTrue(text(after).contains("/d/" + live.id()), text(after));
    assertTrue(after.modified().isAfter(before.modified()), "readers that ask by time see it");
  }

  @Test
  void whileAFileIsReplacedTheOneBeforeIsOfferedByItsEdition() throws IOException {
    Document live = publish("бірінші құжат");
    Document both = documents.replace(live, Language.RU, "по-русски");
    documents.judge();
    documents.says = new Judgement.Silent("away");
    documents.replace(both, Language.KK, "жаңасы");
    documents.judge();

    String atom = said("kk", "sarybulak", "atom.xml");

    assertTrue(atom.contains("/d/" + live.id() + "/v/2/kk/pdf"), atom);
    assertTrue(atom.contains("/d/" + live.id() + "/v/3/ru/pdf"), atom);
  }

  @Test
  void nothingNewIsTheSameDocument() throws IOException {
    publish("құжат");
    FeedDocument first = find("kk", "sarybulak", "atom.xml").orElseThrow();
    assertSame(first, find("kk", "sarybulak", "atom.xml").orElseThrow());
    portal.found("kokterek");
    assertSame(first, find("kk", "sarybulak", "atom.xml").orElseThrow(), "not touched by others");
    assertSame(
        first,
        feeds
            .lastKnown(new DocumentFeeds.Place(Language.KK, "sarybulak", "atom.xml"))
            .orElseThrow());
  }

  @Test
  void theFeedOfAClosedAgencySaysInItsHeadThatItHasEndedAndWhereToTurn() throws IOException {
    AgencyId successor = portal.found("aksai").id();
    publish("құжат");
    final String open = said("kk", "sarybulak", "atom.xml");
    portal.clock.advance(Duration.ofHours(1));
    new ClosingAgencies(portal.database, portal.journal, portal.time, List.of())
        .close(
            new CloseAgency(
                agency, 1, LocalText.of("Біріктірілді.", "Объединена."), Optional.of(successor)),
            TestPortal.portalsAdministrator());

    String ended = said("kk", "sarybulak", "atom.xml");
    assertTrue(ended.contains("арна енді жаңармайды. Біріктірілді. → «aksai»"), ended);
    assertTrue(ended.contains(BASE + "/kk/aksai"), ended);
    assertTrue(ended.contains("<updated>" + portal.time.now()), ended);
    assertFalse(open.contains("<updated>" + portal.time.now()), open);
    assertTrue(said("kk", "sarybulak", "rss.xml").contains("Біріктірілді."));
    for (FeedFormat format : FeedFormat.ALL) {
      assertValid(format, "sarybulak");
    }
  }

  @Test
  void everyFormatIsValidEmptyAndFull() throws IOException {
    for (FeedFormat format : FeedFormat.ALL) {
      assertValid(format, "sarybulak");
    }
    publish("<b>Бәрі & бірі</b> ]]> 😀");
    publish("Тағы бірі");
    for (FeedFormat format : FeedFormat.ALL) {
      assertValid(format, "sarybulak");
      assertValid(format, "all");
    }
  }

  private void assertValid(FeedFormat format, String segment) {
    for (Language language : Language.values()) {
      String address =
          BASE + "/" + language.tag() + "/feeds/" + segment + "/files/" + format.file();
      FeedDocument document = find(language.tag(), segment, format.file()).orElseThrow();
      assertEquals(List.of(), FeedRules.broken(format, document.bytes(), address), text(document));
    }
  }

  @Test
  void anUnknownAgencyOrFormatIsNoFeed() {
    assertTrue(find("kk", "nobody", "atom.xml").isEmpty());
    assertTrue(find("kk", "sarybulak", "atom.txt").isEmpty());
  }

  private Document publish(String title) throws IOException {
    portal.clock.advance(Duration.ofMinutes(1));
    Document live = documents.publish(agency, title);
    portal.clock.advance(Duration.ofMinutes(1));
    return live;
  }

  private String said(String language, String segment, String file) {
    return text(find(language, segment, file).orElseThrow());
  }

  private Optional<FeedDocument> find(String language, String segment, String file) {
    return feeds.find(new DocumentFeeds.Place(Language.of(language), segment, file));
  }

  private static String text(FeedDocument document) {
    return new String(document.bytes(), StandardCharsets.UTF_8);
  }
}
