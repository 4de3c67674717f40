package org.unifiedportal.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.AddDocument;
import org.unifiedportal.core.document.AddingDocuments;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Coverage;
import org.unifiedportal.core.document.DiscardDocument;
import org.unifiedportal.core.document.DiscardingDocuments;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.document.FileReader;
import org.unifiedportal.core.document.JudgingFiles;
import org.unifiedportal.core.document.Legal;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Licence;
import org.unifiedportal.core.document.OfferStore;
import org.unifiedportal.core.document.OfferedFile;
import org.unifiedportal.core.document.OfferingFiles;
import org.unifiedportal.core.document.PublishDocument;
import org.unifiedportal.core.document.PublishingDocuments;
import org.unifiedportal.core.document.ReadingFiles;
import org.unifiedportal.core.document.ReplaceCard;
import org.unifiedportal.core.document.ReplaceFile;
import org.unifiedportal.core.document.ReplacingCards;
import org.unifiedportal.core.document.ReplacingFiles;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.document.ReturnDocument;
import org.unifiedportal.core.document.ReturningDocuments;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.document.WithdrawDocument;
import org.unifiedportal.core.document.WithdrawingDocuments;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.Arrival;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.core.vault.LeavingVault;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.core.vault.Vault;

/**
 * The documents of a test portal, their bytes in a folder; the scanner says what the test wants.
 */
public final class TestDocuments {
  public final LeavingVault vault;
  public final FileStore files;
  public final DocumentStore store;
  public final Downloads downloads;
  public final AddingDocuments adding;
  public final ReplacingFiles replacingFiles;
  public final OfferStore offers;
  public final OfferingFiles offering;
  public final ReplacingCards replacingCards;
  public final PublishingDocuments publishing;
  public final WithdrawingDocuments withdrawing;
  public final ReturningDocuments returning;
  public final DiscardingDocuments discarding;
  public final JudgingFiles judging;
  public final ReadingFiles reading;

  /** What the scanner says of every file. */
  public Judgement says = new Judgement.Clean();

  /** What the reader finds in every file. */
  public FileText finds =
      new FileText(Reading.READ, OptionalInt.of(3), "Ауыз су тарифі", "{\"number\": \"118\"}");

  /** How often the reader will still die in the middle of a file. */
  public int readerDies;

  /** Whether the reader can run at all. */
  public boolean readerRuns = true;

  /** Documents on the portal's database. */
  public TestDocuments(TestPortal portal, Path folder) {
    vault = new LeavingVault(Vault.in(folder));
    files = FileStore.in(portal.database);
    store = DocumentStore.in(portal.database);
    downloads = new Downloads(store, files);
    adding =
        new AddingDocuments(
            portal.database, portal.agencies, store, files, portal.journal, portal.time);
    replacingFiles = new ReplacingFiles(portal.database, store, files, portal.journal, portal.time);
    offers = OfferStore.in(portal.database);
    offering = new OfferingFiles(portal.database, store, files, portal.time);
    replacingCards = new ReplacingCards(portal.database, store, portal.journal, portal.time);
    publishing =
        new PublishingDocuments(
            portal.database, portal.agencies, store, portal.paths, portal.journal, portal.time);
    withdrawing =
        new WithdrawingDocuments(portal.database, store, portal.paths, portal.journal, portal.time);
    returning = new ReturningDocuments(portal.database, portal.journal, portal.time);
    discarding = new DiscardingDocuments(portal.database, store, files, portal.journal);
    judging =
        new JudgingFiles(
            portal.database, store, files, vault, bytes -> says, portal.journal, portal.time);
    reading =
        new ReadingFiles(
            portal.database,
            store,
            files,
            vault,
            (format, bytes) -> reads(),
            portal.journal,
            portal.time);
  }

  private FileText reads() throws IOException {
    if (!readerRuns) {
      throw new IOException("the reading process does not start");
    }
    if (readerDies > 0) {
      readerDies--;
      throw new FileReader.Died("the reading process died");
    }
    return finds;
  }

  /** An act with all it must have. */
  public static Card act(String title) {
    return new Card(
        DocumentKind.RESOLUTION,
        LocalText.of(title, title + " (ru)"),
        new Requisites(
            Optional.of("118-VIII"),
            Optional.of(LocalDate.of(2026, 11, 12)),
            Optional.empty(),
            Optional.of(LocalText.of("Аудан әкімдігі", "Акимат района"))),
        new Legal(Optional.of(LegalState.IN_FORCE), java.util.List.of()),
        Coverage.NONE,
        Licence.OFFICIAL_TEXT,
        Optional.empty());
  }

  /** The same card with another legal life. */
  public static Card with(Card card, Legal legal) {
    return new Card(
        card.kind(),
        card.title(),
        card.requisites(),
        legal,
        card.coverage(),
        card.licence(),
        card.page());
  }

  /** Adds a PDF whose bytes are these words, in Kazakh. */
  public Document add(AgencyId agency, String words) throws IOException {
    return add(agency, act(words), words);
  }

  /** The same with this card. */
  public Document add(AgencyId agency, Card card, String words) throws IOException {
    FileFacts facts = keep(words);
    DocumentFile file = new DocumentFile(Language.KK, FileFormat.PDF, facts.hash(), words + ".pdf");
    return adding.add(new AddDocument(agency, card, file), facts, TestPortal.OFFICER);
  }

  /** Adds and publishes an act, its file judged. */
  public Document publish(AgencyId agency, String words) throws IOException {
    Document live = publish(add(agency, words));
    judge();
    return live;
  }

  /** Publishes. */
  public Document publish(Document document) {
    return publishing.publish(
        new PublishDocument(document.id(), document.version(), Optional.empty()),
        TestPortal.OFFICER);
  }

  /** Puts a PDF of these words into the document. */
  public Document replace(Document document, Language language, String words) throws IOException {
    FileFacts facts = keep(words);
    DocumentFile file = new DocumentFile(language, FileFormat.PDF, facts.hash(), words + ".pdf");
    return replacingFiles.replace(
        new ReplaceFile(document.id(), document.version(), file, Optional.empty()),
        facts,
        TestPortal.OFFICER);
  }

  /** Lays a PDF of these words aside that may replace the Kazakh one. */
  public OfferedFile offer(Document document, String words) throws IOException {
    return offer(document, Language.KK, words);
  }

  /** The same in a language. */
  public OfferedFile offer(Document document, Language language, String words) throws IOException {
    FileFacts facts = keep(words);
    DocumentFile file = new DocumentFile(language, FileFormat.PDF, facts.hash(), words + ".pdf");
    return offering.offer(
        new ReplaceFile(
            document.id(),
            document.version(),
            file,
            Optional.of(LocalText.in(Language.KK, "Тариф түзетілді."))),
        facts,
        TestPortal.OFFICER);
  }

  /** Has what waits judged and read. */
  public void read() throws IOException {
    judging.run();
    reading.run();
  }

  /** Writes the card anew. */
  public Document describe(Document document, Card card) {
    return replacingCards.replace(
        new ReplaceCard(document.id(), document.version(), card), TestPortal.OFFICER);
  }

  /** Takes it back. */
  public Document withdraw(Document document, Tombstone tombstone) {
    return withdrawing.withdraw(
        new WithdrawDocument(document.id(), document.version(), tombstone), TestPortal.OFFICER);
  }

  /** Puts it back. */
  public Document putBack(Document gone) {
    return returning.putBack(new ReturnDocument(gone.id(), gone.version()), TestPortal.OFFICER);
  }

  /** Throws it away. */
  public void discard(Document document) {
    discarding.discard(new DiscardDocument(document.id(), document.version()), TestPortal.OFFICER);
  }

  /** Has waiting files judged. */
  public int judge() throws IOException {
    return judging.run();
  }

  /** Whether no row knows a file of these words. */
  public boolean isUnknown(String words) throws IOException {
    return files.find(keep(words).hash()).isEmpty();
  }

  /** The kept bytes as words. */
  public String read(FileHash hash) throws IOException {
    try (InputStream bytes = vault.open(hash, 0).orElseThrow()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Keeps a PDF of these words that is part of nothing yet. */
  public FileFacts keep(String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    Arrival arrival = vault.receive(new ByteArrayInputStream(bytes));
    vault.keep(arrival);
    return FileFacts.arrived(arrival.hash(), FileFormat.PDF, arrival.size());
  }
}
