package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.Judgement;

class DownloadsTest {
  @TempDir Path folder;
  private final TestPortal portal = new TestPortal(TestDatabases.h2());
  private final AgencyId agency = portal.found("sarybulak").id();
  private TestDocuments documents;

  @BeforeEach
  void open() {
    documents = new TestDocuments(portal, folder);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void whileAFileOfOneLanguageIsReplacedTheOneBeforeAndAllOthersCanBeHad() throws IOException {
    Document both = inTwoLanguages();
    assertEquals(List.of("kk 2", "ru 2"), words(both));
    documents.says = new Judgement.Silent("away");
    Document replaced = documents.replace(both, Language.KK, "жаңасы");
    documents.judge();
    assertEquals(List.of("ru 3", "kk 2"), words(replaced));
    assertEquals("қазақша", newest(replaced, Optional.of(Language.KK)));
    assertEquals("қазақша", newest(replaced, Optional.empty()));

    documents.says = new Judgement.Clean();
    portal.clock.advance(Duration.ofMinutes(11));
    documents.judge();
    assertEquals(List.of("ru 3", "kk 3"), words(replaced));
    assertEquals("жаңасы", newest(replaced, Optional.of(Language.KK)));
  }

  @Test
  void aHarmfulFileLeavesTheOneBeforeForAsLongAsNobodyReplacesIt() throws IOException {
    Document both = inTwoLanguages();
    documents.says = new Judgement.Infected("Eicar");
    Document replaced = documents.replace(both, Language.KK, "зиянды");
    documents.judge();
    Document again = documents.replace(replaced, Language.KK, "тағы зиянды");
    documents.judge();
    assertEquals("қазақша", newest(again, Optional.of(Language.KK)));
  }

  @Test
  void aFileThatHasNeverBeenCleanIsHeldAndNobodyIsGivenAnotherLanguageForIt() throws IOException {
    documents.says = new Judgement.Silent("away");
    Document live = documents.publish(agency, "күтеді");
    assertEquals(List.of(), documents.downloads.available(live));
    assertInstanceOf(Downloads.Found.Held.class, find(live, Optional.of(Language.KK)));
    assertInstanceOf(Downloads.Found.Nothing.class, find(live, Optional.of(Language.RU)));
  }

  @Test
  void aFileThatWasPutToItsRightLanguageIsNoMoreGivenOutUnderTheWrongOne() throws IOException {
    Document wrong = documents.publish(agency, "по-русски");
    Document right = documents.replace(wrong, Language.RU, "по-русски");
    assertInstanceOf(Downloads.Found.Nothing.class, find(right, Optional.of(Language.KK)));
    assertEquals("по-русски", newest(right, Optional.of(Language.RU)));
    assertEquals("по-русски", newest(right, Optional.empty()));

    documents.says = new Judgement.Silent("away");
    Document waiting = documents.replace(right, Language.KK, "қазақша");
    assertInstanceOf(
        Downloads.Found.Held.class,
        find(waiting, Optional.of(Language.KK)),
        "the Russian file never was the one before");
  }

  @Test
  void whatStandsForADocumentIsFoundThroughAllThatStoodForItMeanwhile() throws IOException {
    Document first = documents.publish(agency, "бірінші");
    Document second = documents.publish(agency, "екінші");
    Document third = documents.publish(agency, "үшінші");
    first = replacedBy(first, second);
    assertEquals(Optional.of(second.id()), successor(first));
    second = replacedBy(second, third);
    assertEquals(Optional.of(third.id()), successor(first));
    LocalText reason = LocalText.of("Қате", "Ошибка");
    documents.withdraw(third, new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty()));
    assertEquals(Optional.empty(), successor(first));
  }

  private Document inTwoLanguages() throws IOException {
    Document live = documents.publish(agency, "қазақша");
    Document both = documents.replace(live, Language.RU, "по-русски");
    documents.judge();
    return both;
  }

  private Document replacedBy(Document old, Document next) {
    LocalText reason = LocalText.of("Жаңасы бар", "Есть новый");
    return documents.withdraw(
        old, new Tombstone(Tombstone.Cause.REPLACED, reason, Optional.of(next.id())));
  }

  private Optional<DocumentId> successor(Document gone) {
    return assertInstanceOf(Downloads.Found.Gone.class, find(gone, Optional.empty()))
        .successor()
        .map(Document::id);
  }

  private String newest(Document document, Optional<Language> language) throws IOException {
    return documents.read(
        assertInstanceOf(Downloads.Found.Ready.class, find(document, language)).file().hash());
  }

  private Downloads.Found find(Document document, Optional<Language> language) {
    return documents.downloads.find(
        new Downloads.Wanted(document.id(), Optional.empty(), language, Optional.empty()));
  }

  /** The languages of what can be had, and the edition in which each stands. */
  private List<String> words(Document document) {
    return documents.downloads.available(document).stream()
        .map(found -> found.file().language().tag() + " " + found.edition().number())
        .toList();
  }
}
