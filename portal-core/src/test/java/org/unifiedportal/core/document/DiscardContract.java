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
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileHash;

/** What every database must do when a document is thrown away that was never published. */
abstract class DiscardContract {
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

  private FileHash hash(Document document) {
    return documents.store.findEdition(document.id(), 1).orElseThrow().files().getFirst().hash();
  }

  private Refusal refusal(Document document) {
    return assertThrows(Refused.class, () -> documents.discard(document)).refusal();
  }

  @Test
  void nothingIsLeftButTheJournalAndTheFileMayComeAgain() throws IOException {
    Document draft = documents.add(agency, "қате файл");
    documents.read();
    FileHash hash = hash(draft);

    documents.discard(draft);

    assertEquals(Optional.empty(), documents.store.find(draft.id()));
    assertEquals(List.of(), documents.store.editions(draft.id()));
    assertEquals(Optional.empty(), documents.files.find(hash));
    assertEquals("", documents.files.hints(hash));
    JournalEntry last = portal.journal.after(portal.journal.head() - 1, 1).getFirst();
    assertEquals("DocumentDiscarded", last.type());
    assertTrue(last.payload().contains("қате файл"), last.payload());
    assertTrue(last.payload().contains(hash.value()), last.payload());
    assertInstanceOf(Refusal.NotFound.class, refusal(draft));
    assertEquals(1, documents.add(agency, "қате файл").latest());
  }

  @Test
  void theBytesAreSweptOnceNothingKnowsThem() throws IOException {
    documents.add(agency, "қалады");
    documents.add(agency, "қалады тағы");
    Document draft = documents.add(agency, "кетеді");
    documents.discard(draft);
    assertEquals(3, documents.vault.count());

    documents.vault.sweepKept(
        portal.time.now().plus(Duration.ofDays(3650)),
        hash -> documents.files.find(hash).isPresent());
    assertEquals(2, documents.vault.count());
  }

  @Test
  void aFileThatAnotherDocumentHoldsOrIsOfferedStays() throws IOException {
    AgencyId other = portal.found("qaratal").id();
    Document theirs = documents.add(other, "ортақ");
    Document mine = documents.add(agency, "ортақ");
    Document live = documents.publish(agency, "қаулы");
    Document draft = documents.add(agency, "жаңа");
    documents.offer(live, "жаңа");

    documents.discard(mine);
    documents.discard(draft);

    assertTrue(documents.files.find(hash(theirs)).isPresent());
    OfferedFile offered = documents.offers.find(live.id()).orElseThrow();
    assertTrue(documents.files.find(offered.file().hash()).isPresent());
    documents.offering.drop(live.id(), offered.file().hash());
    assertFalse(documents.files.find(offered.file().hash()).isPresent());
  }

  @Test
  void allItsFilesGo() throws IOException {
    Document draft = documents.add(agency, "қазақша");
    FileHash first = hash(draft);
    Document both = documents.replace(draft, Language.RU, "орысша");
    documents.discard(both);
    assertEquals(Optional.empty(), documents.files.find(first));
    assertTrue(documents.isUnknown("орысша"));
  }

  @Test
  void whatWasPublishedIsLinkedOrHasChangedIsRefused() throws IOException {
    Document live = documents.publish(agency, "қаулы");
    assertInstanceOf(Refusal.Conflict.class, refusal(live));

    Document draft = documents.add(agency, "жоба");
    Card linking =
        TestDocuments.with(
            live.card(),
            new Legal(
                Optional.of(LegalState.IN_FORCE),
                List.of(new DocumentLink(Relation.AMENDS, draft.id()))));
    Document linked = documents.describe(live, linking);
    assertEquals(
        new Refusal.Conflict("refusal.pointed-to", List.of()), refusal(draft), linked.toString());
    documents.describe(linked, live.card());

    Document described = documents.describe(draft, TestDocuments.act("Жаңа атау"));
    assertInstanceOf(Refusal.Stale.class, refusal(draft));
    documents.discard(described);
    assertEquals(Optional.empty(), documents.store.find(draft.id()));
  }

  @Test
  void aDraftsFileGoesWithTheOneThatReplacesIt() throws IOException {
    Document draft = documents.add(agency, "қате файл");
    documents.read();
    FileHash wrong = hash(draft);

    Document mended = documents.replace(draft, Language.KK, "дұрыс файл");

    assertEquals(Optional.empty(), documents.files.find(wrong));
    assertEquals("", documents.files.hints(wrong));
    assertTrue(documents.files.find(hash(mended)).isPresent());
    Document both = documents.replace(mended, Language.RU, "орысша");
    documents.replace(both, Language.EN, "дұрыс файл");
    assertTrue(documents.files.find(hash(mended)).isPresent(), "it only changed its language");
  }

  @Test
  void aReplacedFileStaysWhileAnEditionOfAnyoneOrAnOfferHoldsIt() throws IOException {
    Document live = documents.publish(agency, "қаулы");
    FileHash first = hash(live);
    live = documents.replace(live, Language.KK, "түзетілген қаулы");
    assertTrue(documents.files.find(first).isPresent(), "its first edition was before the public");

    documents.add(portal.found("qaratal").id(), "ортақ");
    documents.replace(documents.add(agency, "ортақ"), Language.KK, "жеке");
    assertFalse(documents.isUnknown("ортақ"));

    documents.offer(live, "ұсынылған");
    documents.replace(documents.add(agency, "ұсынылған"), Language.KK, "өзгесі");
    assertFalse(documents.isUnknown("ұсынылған"));
  }
}
