package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileInside;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.KeptFile;
import org.unifiedportal.core.vault.Leaf;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.core.vault.Sheet;
import org.unifiedportal.core.vault.Verdict;

/** What is read out of files and kept, promised on every database. */
abstract class ReadingStoryContract {
  @TempDir Path folder;

  private DataSource source;
  private TestPortal portal;
  private TestDocuments documents;
  private AgencyId agency;

  abstract DataSource database();

  @BeforeEach
  void openPortal() {
    source = database();
    portal = new TestPortal(source);
    documents = new TestDocuments(portal, folder);
    agency = portal.found("sarybulak").id();
  }

  @AfterEach
  void closePortal() {
    portal.close();
  }

  private FileHash hash(Document document) {
    return documents.store.editions(document.id()).getFirst().files().getFirst().hash();
  }

  @Test
  void theTextOfACleanFileIsReadOnceAndItsFactsAreKept() throws IOException {
    Document live = documents.publish(agency, "қаулы");
    assertEquals(1, documents.reading.run());
    assertEquals(0, documents.reading.run());

    FileHash hash = hash(live);
    KeptFile read = documents.files.find(hash).orElseThrow();
    assertEquals(3, read.facts().pages().orElseThrow());
    assertTrue(read.facts().hasText());
    assertEquals(documents.finds, documents.files.findText(hash).orElseThrow());
    assertEquals("{\"number\": \"118\"}", documents.files.hints(hash));
    assertEquals("FileRead", portal.journal.after(portal.journal.head() - 1, 1).getFirst().type());
  }

  @Test
  void aFileThatCantBeReadStaysSafeWithItsReason() throws IOException {
    documents.finds = FileText.without(Reading.PASSWORD);
    Document live = documents.publish(agency, "құпия");
    documents.reading.run();

    FileHash hash = hash(live);
    assertEquals(Reading.PASSWORD, documents.files.find(hash).orElseThrow().facts().reading());
    assertEquals("құпия", documents.read(hash));
    assertEquals(0, documents.reading.run());
  }

  @Test
  void theNextUpdateReadsThemOnceMoreThoughNothingBrokenBecomesWhole() throws Exception {
    FileHash read = hash(documents.publish(agency, "оқылған"));
    documents.reading.run();
    FileHash scan = wasRead(Reading.NO_TEXT, "сурет");
    FileHash damaged = wasRead(Reading.DAMAGED, "бүлінген");

    migrate("/db/core/V64__persons_beside_the_text.sql");

    for (FileHash again : List.of(read, scan)) {
      assertEquals(Reading.WAITING, documents.files.find(again).orElseThrow().facts().reading());
    }
    assertEquals(Reading.DAMAGED, documents.files.find(damaged).orElseThrow().facts().reading());
    assertTrue(documents.files.findText(read).isPresent(), "until then what was read stays");
  }

  /** What a script does with rows; the tables were made before. */
  private void migrate(String name) throws Exception {
    try (InputStream script = FileHash.class.getResourceAsStream(name);
        Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      statement.execute(sql.substring(sql.indexOf("update kept_file")));
    }
  }

  @Test
  void anUpdateHasFilesReadAnewAndLeavesThoseThatNoReaderOpens() throws Exception {
    FileHash read = hash(documents.publish(agency, "оқылған"));
    documents.reading.run();
    FileHash scan = wasRead(Reading.NO_TEXT, "сурет");
    FileHash damaged = wasRead(Reading.DAMAGED, "бүлінген");
    FileHash locked = wasRead(Reading.PASSWORD, "құпия");

    migrate("/db/core/V63__read_by_the_newest_reader.sql");

    for (FileHash again : List.of(read, scan, damaged)) {
      assertEquals(Reading.WAITING, documents.files.find(again).orElseThrow().facts().reading());
    }
    assertEquals(Reading.PASSWORD, documents.files.find(locked).orElseThrow().facts().reading());
    assertTrue(documents.files.findText(read).isPresent(), "until then what was read stays");
  }

  private FileHash wasRead(Reading reading, String words) throws IOException {
    documents.finds = FileText.without(reading);
    FileHash hash = hash(documents.publish(agency, words));
    documents.reading.run();
    return hash;
  }

  @Test
  void filesWaitWhileTheReaderCantRunAndAreReadWhenItCan() throws IOException {
    Document live = documents.publish(agency, "күтеді");
    FileHash hash = hash(live);
    documents.readerRuns = false;

    assertEquals(0, documents.reading.run());
    documents.readerRuns = true;
    assertEquals(0, documents.reading.run(), "not before the pause is over");
    assertEquals(Reading.WAITING, documents.files.find(hash).orElseThrow().facts().reading());
    assertInstanceOf(ReadingFiles.State.Paused.class, documents.reading.state());
    assertTrue(documents.reading.waitingSince().isPresent());

    portal.clock.advance(Duration.ofSeconds(6));
    assertEquals(1, documents.reading.run());
    assertInstanceOf(ReadingFiles.State.Running.class, documents.reading.state());
    assertTrue(documents.reading.waitingSince().isEmpty());
  }

  @Test
  void oneDeathOfTheReaderMayHaveAnotherReasonAndASecondIsTheFilesOwn() throws IOException {
    FileHash spared = hash(documents.publish(agency, "жадысыз қалған"));
    documents.readerDies = 1;
    assertEquals(0, documents.reading.run());
    assertEquals(Reading.WAITING, documents.files.find(spared).orElseThrow().facts().reading());
    portal.clock.advance(Duration.ofSeconds(6));
    assertEquals(1, documents.reading.run());
    assertEquals(Reading.READ, documents.files.find(spared).orElseThrow().facts().reading());

    portal.clock.advance(Duration.ofMinutes(1));
    FileHash deadly = hash(documents.publish(agency, "қауіпті"));
    documents.publish(agency, "кейінгі");
    documents.readerDies = 2;
    assertEquals(0, documents.reading.run());
    portal.clock.advance(Duration.ofSeconds(6));
    assertEquals(2, documents.reading.run());
    assertEquals(Reading.TOO_MUCH, documents.files.find(deadly).orElseThrow().facts().reading());
  }

  @Test
  void filesWaitWhileTheirStoreIsAwayAndAreJudgedAndReadWhenItIsBack() throws IOException {
    Document live = documents.publish(documents.add(agency, "алыста"));
    FileHash hash = hash(live);
    documents.vault.away = true;
    assertEquals(0, documents.judge());
    assertEquals(0, documents.judge());
    assertEquals(Verdict.PENDING, documents.files.find(hash).orElseThrow().verdict());

    documents.vault.away = false;
    assertEquals(1, documents.judge());
    documents.vault.away = true;
    assertEquals(0, documents.reading.run());
    assertEquals(Reading.WAITING, documents.files.find(hash).orElseThrow().facts().reading());
    documents.vault.away = false;
    portal.clock.advance(Duration.ofSeconds(6));
    assertEquals(1, documents.reading.run());
  }

  @Test
  void theTwinOfAFileIsKeptLeafByLeafAndReadAnewReplacesIt() throws IOException {
    Sheet sheet =
        new Sheet(List.of("Тарифтер"), List.of("Аты"), List.of(List.of("Су \"98\"")), false);
    documents.finds =
        inside(
            new Leaf(Leaf.Kind.TEXT, "Тарау", "[]"),
            new Leaf(Leaf.Kind.SHEET, "Парақ", sheet.json()));
    Document live = documents.publish(agency, "екі бөлік");
    FileHash hash = hash(live);
    documents.reading.run();

    assertEquals(
        List.of(
            new Leaf.Head(1, Leaf.Kind.TEXT, "Тарау"), new Leaf.Head(2, Leaf.Kind.SHEET, "Парақ")),
        documents.files.leaves(hash));
    assertEquals(sheet, Sheet.of(documents.files.leaf(hash, 2).orElseThrow().body()));
    assertTrue(documents.files.leaf(hash, 3).isEmpty());
    assertEquals(
        Set.of(Flaw.NOT_TAGGED, Flaw.NO_TITLE),
        documents.files.find(hash).orElseThrow().facts().flaws());

    portal.database.transact(
        () -> documents.files.note(hash, inside(new Leaf(Leaf.Kind.TEXT, "Бір", "[]"))));
    assertEquals(List.of(new Leaf.Head(1, Leaf.Kind.TEXT, "Бір")), documents.files.leaves(hash));
  }

  private static FileText inside(Leaf... leaves) {
    Set<Flaw> flaws = Set.of(Flaw.NOT_TAGGED, Flaw.NO_TITLE);
    FileInside inside = new FileInside(List.of(leaves), flaws);
    return new FileText(Reading.READ, OptionalInt.of(2), "мәтін", "{}", inside);
  }
}
