package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.ChainCheck;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.Address;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.Judgement;

/** What every database must keep of a document's way from upload to tombstone. */
abstract class DocumentStoryContract {
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

  @Test
  void whatIsUploadedIsSeenByNobodyBeforeItIsPublished() throws IOException {
    Document added = documents.add(agency, "қаулы");

    assertEquals(List.of(), documents.store.list(DocumentFilter.ALL, 10));
    assertInstanceOf(Downloads.Found.Nothing.class, newest(added));
    assertEquals(List.of(added), documents.store.listOwn(agency, Optional.empty(), 10));
  }

  @Test
  void theCardIsReadBackToTheLetterAndTheAddressIsTidy() throws IOException {
    Document live = documents.publish(agency, "Су тарифі туралы");

    Document read = documents.store.find(live.id()).orElseThrow();
    assertEquals(live, read);
    SitePath path = live.live().orElseThrow().path();
    assertEquals("sarybulak/files/2026/su-tarifi-turaly", path.value());
    assertInstanceOf(Address.Standing.class, portal.paths.find(path).orElseThrow());
    assertEquals(1, documents.store.count(DocumentFilter.ALL.withSection("rules.adopted")));
    assertEquals(0, documents.store.count(DocumentFilter.ALL.withSection("work.plan")));
    assertEquals(
        List.of(live),
        documents.store.list(
            DocumentFilter.ALL
                .withAgencies(Set.of(agency))
                .withKinds(Set.of(DocumentKind.RESOLUTION))
                .withYear(2026),
            10));
  }

  @Test
  void aSectionHoldsADocumentInTheLanguagesOfItsFilesOnce() throws IOException {
    assertEquals(List.of(), documents.store.stocks(agency));
    Document live = documents.publish(agency, "Су тарифі туралы");
    documents.publish(agency, "Жылу тарифі туралы");
    Document both = documents.replace(live, Language.RU, "О тарифе на воду");
    documents.judge();

    assertEquals(List.of("rules.adopted kk 2", "rules.adopted ru 1"), stocks());
    documents.says = new Judgement.Infected("Eicar");
    documents.publish(agency, "зиянды");
    documents.replace(both, Language.KK, "тағы зиянды");
    documents.judge();
    assertEquals(
        List.of("rules.adopted kk 2", "rules.adopted ru 1"), stocks(), "what nobody can have");
    Instant newest = documents.store.find(live.id()).orElseThrow().live().orElseThrow().updatedAt();
    assertTrue(
        documents.store.stocks(agency).stream().allMatch(stock -> stock.newest().equals(newest)));
  }

  private List<String> stocks() {
    return documents.store.stocks(agency).stream()
        .map(stock -> stock.section() + " " + stock.language().tag() + " " + stock.count())
        .sorted()
        .toList();
  }

  @Test
  void aLegalActWithoutNumberDateAndBodyIsStoppedAndEverythingElseIsAdvised() throws IOException {
    Card bare =
        new Card(
            DocumentKind.RESOLUTION,
            LocalText.in(Language.KK, "Қаулы"),
            Requisites.NONE,
            Legal.NONE,
            Coverage.NONE,
            Licence.OFFICIAL_TEXT,
            Optional.empty());
    Document added = documents.describe(documents.add(agency, "x"), bare);

    Refused refused = assertThrows(Refused.class, () -> documents.publish(added));

    Refusal.Invalid invalid = assertInstanceOf(Refusal.Invalid.class, refused.refusal());
    assertEquals(
        List.of("/number", "/date", "/issuer"),
        invalid.issues().stream().map(issue -> issue.pointer()).toList());
    assertEquals(
        List.of("/title/ru", "/signatory", "/date", "/topic"),
        CardReadiness.advice(bare).stream().map(issue -> issue.pointer()).toList());
  }

  @Test
  void theNewestEditionIsTheNewestAndEachOneStaysForEver() throws IOException {
    Document live = documents.publish(agency, "бірінші");
    portal.clock.advance(Duration.ofHours(1));

    Document replaced = documents.replace(live, Language.KK, "екінші");
    documents.judge();

    assertEquals(2, ready(newest(replaced)).edition().number());
    assertEquals(1, ready(edition(replaced, 1)).edition().number());
    assertEquals("бірінші", documents.read(ready(edition(replaced, 1)).file().hash()));
    assertEquals("екінші", documents.read(ready(edition(replaced, 2)).file().hash()));
    assertInstanceOf(Downloads.Found.Nothing.class, edition(replaced, 3));
  }

  @Test
  void anEditionCarriesTheCardThatStoodWhenItWasMade() throws IOException {
    Document live = documents.publish(agency, "бірінші");
    Document renamed = documents.describe(live, TestDocuments.act("Жаңа атау"));
    Document replaced = documents.replace(renamed, Language.KK, "екінші");

    assertEquals("бірінші", title(replaced, 1));
    assertEquals("Жаңа атау", title(replaced, 2));
  }

  private String title(Document document, int edition) {
    Card card = documents.store.findEdition(document.id(), edition).orElseThrow().card();
    return card.title().shown(Language.KK).words();
  }

  @Test
  void theSameBytesInTheSamePlaceChangeNothingUnderAnyName() throws IOException {
    Document live = documents.publish(agency, "қаулы");
    DocumentFile file = documents.store.findEdition(live.id(), 1).orElseThrow().files().getFirst();
    DocumentFile renamed =
        new DocumentFile(file.language(), file.format(), file.hash(), "scan_0001.pdf");

    Document same =
        documents.replacingFiles.replace(
            new ReplaceFile(live.id(), live.version(), renamed, Optional.empty()),
            documents.files.find(file.hash()).orElseThrow().facts(),
            TestPortal.OFFICER);

    assertEquals(live, same);
    assertEquals(1, documents.store.editions(live.id()).size());
  }

  @Test
  void languageTwinsAreOneDocument() throws IOException {
    Document live = documents.publish(agency, "қазақша");
    Document both = documents.replace(live, Language.RU, "по-русски");
    documents.judge();

    DocumentEdition edition = ready(newest(both)).edition();
    assertEquals(2, edition.files().size());
    assertEquals(Language.KK, ready(newest(both)).file().language());
    Downloads.Wanted russian =
        new Downloads.Wanted(
            both.id(), Optional.empty(), Optional.of(Language.RU), Optional.of(FileFormat.PDF));
    assertEquals(
        "по-русски", documents.read(ready(documents.downloads.find(russian)).file().hash()));
  }

  private Downloads.Found found(Document document, Optional<Integer> edition, Language language) {
    return documents.downloads.find(
        new Downloads.Wanted(document.id(), edition, Optional.of(language), Optional.empty()));
  }

  private TakeFileOff off(Document document, Language language) {
    return new TakeFileOff(
        document.id(),
        document.version(),
        new TakeFileOff.Place(language, FileFormat.PDF),
        Optional.of(LocalText.in(Language.KK, "Қате файл алынды.")));
  }

  @Test
  void aFileThatIsTakenOffStaysInTheEditionsThatHadIt() throws IOException {
    Document live = documents.publish(agency, "қаулы");
    Document both = documents.replace(live, Language.RU, "чужое постановление");
    documents.judge();

    Document one = documents.replacingFiles.takeOff(off(both, Language.RU), TestPortal.OFFICER);

    assertEquals(3, one.latest());
    assertInstanceOf(Downloads.Found.Nothing.class, found(one, Optional.empty(), Language.RU));
    assertInstanceOf(Downloads.Found.Ready.class, found(one, Optional.of(2), Language.RU));
    assertInstanceOf(Downloads.Found.Ready.class, found(one, Optional.empty(), Language.KK));
    DocumentEdition edition = documents.store.findEdition(one.id(), 3).orElseThrow();
    assertEquals(1, edition.files().size());
    assertTrue(edition.release().orElseThrow().note().isPresent());
    assertEquals(
        "FileTakenOff",
        portal.journal.after(portal.journal.head() - 1, 1).getFirst().type(),
        "the journal tells of it");
  }

  @Test
  void theOnlyFileAndWhatIsNotThereCanNotBeTakenOff() throws IOException {
    Document live = documents.publish(agency, "қаулы");
    assertInstanceOf(Refusal.Conflict.class, refusal(off(live, Language.KK)));
    assertInstanceOf(Refusal.NotFound.class, refusal(off(live, Language.RU)));
    Document both = documents.replace(live, Language.RU, "постановление");
    assertInstanceOf(Refusal.Stale.class, refusal(off(live, Language.RU)));
    assertEquals(2, documents.store.find(both.id()).orElseThrow().latest());
  }

  private Refusal refusal(TakeFileOff command) {
    return assertThrows(
            Refused.class, () -> documents.replacingFiles.takeOff(command, TestPortal.OFFICER))
        .refusal();
  }

  @Test
  void ofADraftNothingIsLeftOfAFileThatIsTakenOff() throws IOException {
    Document draft = documents.add(agency, "қаулы");
    Document both = documents.replace(draft, Language.RU, "постановление");
    Document one = documents.replacingFiles.takeOff(off(both, Language.RU), TestPortal.OFFICER);
    assertEquals(1, one.latest());
    assertTrue(documents.isUnknown("постановление"));
    assertEquals(
        2,
        documents
            .store
            .findEdition(documents.replace(one, Language.RU, "постановление").id(), 1)
            .orElseThrow()
            .files()
            .size(),
        "it may come again");
  }

  @Test
  void nothingIsGivenOutBeforeItIsCleanAndTheEditionBeforeStaysMeanwhile() throws IOException {
    Document live = documents.publish(agency, "бірінші");
    documents.says = new Judgement.Silent("away");
    Document replaced = documents.replace(live, Language.KK, "екінші");
    documents.judge();

    assertEquals(1, ready(newest(replaced)).edition().number());
    assertInstanceOf(Downloads.Found.Held.class, edition(replaced, 2));

    documents.says = new Judgement.Infected("Eicar");
    documents.judge();
    assertInstanceOf(Downloads.Found.Held.class, edition(replaced, 2));
    assertEquals(0, documents.judge());
    assertEquals(
        "FileJudged", portal.journal.after(portal.journal.head() - 1, 1).getFirst().type());
  }

  @Test
  void aFileOnWhichNothingIsSettledWaitsBehindTheOthersAndIsTriedAgain() throws IOException {
    documents.says = new Judgement.Undecided("INSTREAM size limit exceeded. ERROR");
    Document stuck = documents.publish(agency, "тым үлкен");
    Document other = documents.publish(agency, "келесі");
    assertEquals(0, documents.judge());
    assertInstanceOf(Downloads.Found.Held.class, newest(stuck));

    documents.says = new Judgement.Clean();
    assertEquals(0, documents.judge());
    Document fresh = documents.publish(agency, "кейінгі");
    assertInstanceOf(Downloads.Found.Ready.class, newest(fresh));
    assertTrue(documents.judging.waitingSince().isPresent());

    portal.clock.advance(Duration.ofMinutes(11));
    assertEquals(2, documents.judge());
    assertInstanceOf(Downloads.Found.Ready.class, newest(stuck));
    assertInstanceOf(Downloads.Found.Ready.class, newest(other));
    assertTrue(documents.judging.waitingSince().isEmpty());
  }

  @Test
  void aFileTheAgencyHasAlreadyIsOfferedNotAddedTwice() throws IOException {
    Document first = documents.add(agency, "қаулы");

    Refused refused = assertThrows(Refused.class, () -> documents.add(agency, "қаулы"));

    assertEquals(
        new Refusal.Conflict("refusal.file-exists", List.of(first.id().toString())),
        refused.refusal());
    AgencyId other = portal.found("qaratal").id();
    assertEquals(other, documents.add(other, "қаулы").agency());
  }

  @Test
  void anActShowsWhatWasDoneToItFromItsOwnSide() throws IOException {
    Document old = documents.publish(agency, "ескі қаулы");
    Document fresh = documents.publish(agency, "жаңа қаулы");
    Card card = TestDocuments.act("Жаңа қаулы");
    List<DocumentLink> links = List.of(new DocumentLink(Relation.REPEALS, old.id()));
    Legal legal = new Legal(Optional.of(LegalState.IN_FORCE), links);
    documents.describe(fresh, TestDocuments.with(card, legal));

    assertEquals(
        List.of(new DocumentLink(Relation.REPEALS, fresh.id())), documents.store.linksTo(old.id()));

    Legal loose =
        new Legal(
            Optional.empty(), List.of(new DocumentLink(Relation.AMENDS, DocumentId.random())));
    Document known = documents.store.find(fresh.id()).orElseThrow();
    assertThrows(Refused.class, () -> documents.describe(known, TestDocuments.with(card, loose)));
  }

  @Test
  void aWithdrawnDocumentLeavesATombstoneAtAllItsAddresses() throws IOException {
    Document live = documents.publish(agency, "қате");
    Tombstone mistake =
        new Tombstone(
            Tombstone.Cause.MISTAKE, LocalText.of("Қате жарияланды.", "Ошибка."), Optional.empty());

    Document gone = documents.withdraw(live, mistake);

    assertEquals(mistake, assertInstanceOf(Downloads.Found.Gone.class, newest(gone)).tombstone());
    assertInstanceOf(
        Address.Gone.class, portal.paths.find(live.live().orElseThrow().path()).orElseThrow());
    assertThrows(Refused.class, () -> documents.replace(gone, Language.KK, "тағы"));
    assertEquals(List.of(), documents.store.list(DocumentFilter.ALL, 10));
  }

  @Test
  void aReplacedDocumentLeadsToTheOneThatStandsForIt() throws IOException {
    Document old = documents.publish(agency, "ескі");
    Document fresh = documents.publish(agency, "жаңа");
    LocalText reason = LocalText.of("Жаңасы бар.", "Есть новый.");

    assertThrows(
        Refused.class,
        () ->
            documents.withdraw(
                old, new Tombstone(Tombstone.Cause.REPLACED, reason, Optional.empty())));
    documents.withdraw(
        old, new Tombstone(Tombstone.Cause.REPLACED, reason, Optional.of(fresh.id())));

    assertEquals(
        new Address.Moved(old.live().orElseThrow().path(), fresh.live().orElseThrow().path()),
        portal.paths.find(old.live().orElseThrow().path()).orElseThrow());
  }

  @Test
  void aStaleCommandIsRefusedAndTheJournalStaysWhole() throws IOException {
    Document live = documents.publish(agency, "қаулы");
    documents.replace(live, Language.RU, "постановление");

    Refused refused =
        assertThrows(Refused.class, () -> documents.replace(live, Language.RU, "другое"));

    assertInstanceOf(Refusal.Stale.class, refused.refusal());
    assertInstanceOf(ChainCheck.Whole.class, portal.journal.check());
    assertTrue(documents.isUnknown("другое"));
  }

  private Downloads.Found newest(Document document) {
    return documents.downloads.find(
        new Downloads.Wanted(document.id(), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private Downloads.Found edition(Document document, int number) {
    return documents.downloads.find(
        new Downloads.Wanted(
            document.id(), Optional.of(number), Optional.empty(), Optional.empty()));
  }

  private static Downloads.Found.Ready ready(Downloads.Found found) {
    return assertInstanceOf(Downloads.Found.Ready.class, found);
  }
}
