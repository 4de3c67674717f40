package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.core.vault.Reading;

/** What every database must keep of a file that waits for a decision. */
abstract class OfferContract {
  @TempDir Path folder;
  private TestPortal portal;
  private TestDocuments documents;
  private Document live;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() throws IOException {
    portal = new TestPortal(database());
    documents = new TestDocuments(portal, folder);
    live = documents.publish(portal.found("sarybulak").id(), "қаулы");
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private FileComparison comparison(OfferedFile offered) {
    return FileComparison.of(live.card(), offered.file(), documents.files);
  }

  @Test
  void itIsKeptToTheLetterIsReadAndChangesNothing() throws IOException {
    long written = portal.journal.head();
    OfferedFile offered = documents.offer(live, "жаңа");

    assertEquals(Optional.of(offered), documents.offers.find(live.id()));
    assertInstanceOf(FileComparison.Waiting.class, comparison(offered));
    documents.read();
    assertInstanceOf(FileComparison.Agrees.class, comparison(offered));
    assertEquals(Optional.of(live), documents.store.find(live.id()));
    assertEquals(1, documents.store.editions(live.id()).size());
    assertEquals(List.of(), documents.store.holding(offered.file().hash()), "part of nothing");
    assertEquals(written + 1, portal.journal.head(), "the live file was read, no more");
  }

  @Test
  void whatReadingCameToDecidesWhatIsAsked() throws IOException {
    documents.finds =
        new FileText(Reading.READ, OptionalInt.empty(), "x", "{\"number\": \"51-1\"}");
    OfferedFile other = documents.offer(live, "басқа");
    documents.read();
    assertInstanceOf(FileComparison.Differs.class, comparison(other));

    documents.finds = FileText.without(Reading.NO_TEXT);
    OfferedFile scan = documents.offer(live, "сурет");
    documents.read();
    assertEquals(new FileComparison.Unreadable("no-text"), comparison(scan));

    documents.says = new Judgement.Infected("Eicar");
    OfferedFile virus = documents.offer(live, "вирус");
    documents.read();
    assertInstanceOf(FileComparison.Infected.class, comparison(virus));
    assertEquals(Optional.of(virus), documents.offers.find(live.id()), "one at a time");
  }

  @Test
  void onceItReplacedOrWasDroppedItWaitsNoMore() throws IOException {
    OfferedFile first = documents.offer(live, "бірінші");
    OfferedFile second = documents.offer(live, "екінші");
    documents.offering.drop(live.id(), first.file().hash());
    assertEquals(Optional.of(second), documents.offers.find(live.id()), "another one by now");
    documents.offering.drop(live.id(), second.file().hash());
    assertEquals(Optional.empty(), documents.offers.find(live.id()));

    OfferedFile third = documents.offer(live, "үшінші");
    Document other = documents.replace(live, Language.RU, "орысша");
    assertEquals(Optional.of(third), documents.offers.find(live.id()));
    documents.replace(other, third.file().language(), "үшінші");
    assertEquals(Optional.empty(), documents.offers.find(live.id()));
  }

  @Test
  void whatWaitsIsNotPutOutByAFileForAnotherPlace() throws IOException {
    OfferedFile waiting = documents.offer(live, "қазақша");
    Refused refused =
        assertThrows(Refused.class, () -> documents.offer(live, Language.RU, "орысша"));
    assertTrue(refused.getMessage().contains("other-offered"), refused.getMessage());
    assertEquals(Optional.of(waiting), documents.offers.find(live.id()));
    documents.read();
    assertInstanceOf(FileComparison.Agrees.class, comparison(waiting));
  }

  @Test
  void whatWasPutOutCanNotBeComparedAnyMore() throws IOException {
    OfferedFile first = documents.offer(live, "бірінші");
    documents.offer(live, "екінші");
    assertThrows(Refused.class, () -> comparison(first));
  }

  @Test
  void whatNobodyHasReadYetGoesBeforeWhatIsReadAgain() throws IOException {
    documents.read();
    JpaDatabase.in(
        portal.database,
        entities ->
            entities.createQuery("update JpaFileRow f set f.reading = 'waiting'").executeUpdate());
    portal.clock.advance(Duration.ofDays(1));
    OfferedFile fresh = documents.offer(live, "жаңа");
    documents.judging.run();
    assertEquals(
        fresh.file().hash(),
        documents.files.unread(10).getFirst().facts().hash(),
        "somebody waits");
    assertEquals(2, documents.files.unread(10).size());
  }

  @Test
  void aStaleOneIsRefused() throws IOException {
    documents.describe(live, TestDocuments.act("Жаңа атау"));
    assertThrows(Refused.class, () -> documents.offer(live, "жаңа"));
    assertEquals(Optional.empty(), documents.offers.find(live.id()));
  }

  private Document withdrawn(Document document) {
    return documents.withdraw(
        document,
        new Tombstone(Tombstone.Cause.MISTAKE, LocalText.of("Қате", "Ошибка"), Optional.empty()));
  }

  @Test
  void whatWaitsIsForgottenWithTheDocumentThatIsTakenBack() throws IOException {
    documents.offer(live, "жаңа");
    withdrawn(live);
    assertEquals(Optional.empty(), documents.offers.find(live.id()));
    assertTrue(documents.isUnknown("жаңа"));
    assertFalse(documents.isUnknown("қаулы"), "its edition keeps it");
  }

  @Test
  void whatWaitsIsKeptWhereAnotherDocumentHasItAsWell() throws IOException {
    Document other = documents.add(live.agency(), "жаңа");
    documents.offer(live, "жаңа");
    withdrawn(live);
    assertEquals(Optional.empty(), documents.offers.find(live.id()));
    assertFalse(documents.isUnknown("жаңа"), other.toString());
  }
}
