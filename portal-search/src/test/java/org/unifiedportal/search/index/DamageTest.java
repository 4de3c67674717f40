package org.unifiedportal.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.search.SearchPortal;
import org.unifiedportal.search.query.Remark;

/** Whatever happens to the files, everything live is found again soon. */
class DamageTest {
  @TempDir private Path folder;
  private SearchPortal portal;
  private Publication pipe;

  @BeforeEach
  void publish() throws Exception {
    portal = new SearchPortal(folder);
    portal.index.rebuild().get();
    pipe = portal.news("Су құбыры", "Водопровод");
    portal.news("Мектеп", "Школа");
    await(() -> !portal.index.health().rebuilding());
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void aDeletedIndexIsBuiltAnewAtTheNextStart() throws IOException {
    portal.index.close();
    deleteAll();
    portal.open();
    assertWholeAgain();
  }

  @Test
  void aDeletedIndexIsBuiltAnewWhileItServes() throws IOException {
    portal.restart();
    deleteAll();
    assertTrue(portal.finds("құбыры", pipe));
    await(() -> Files.exists(folder.resolve("CURRENT")));
    assertWholeAgain();
    portal.restart();
    assertTrue(portal.finds("құбыры", pipe));
  }

  @Test
  void aFileCutShortIsSeenAtTheStart() throws IOException {
    portal.index.close();
    for (Path file : files()) {
      try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
        channel.truncate(Files.size(file) / 2);
      }
    }
    portal.open();
    assertWholeAgain();
  }

  @Test
  void oneWrongByteIsSeenSoonAfterTheStart() throws IOException {
    portal.index.close();
    String before = current();
    for (Path file : files()) {
      flipMiddle(file);
    }
    portal.open();
    await(() -> !before.equals(current()));
    assertWholeAgain();
  }

  @Test
  void anIndexOfAnotherSchemaIsBuiltAnew() throws IOException {
    portal.index.close();
    String before = current();
    rewriteCommit("schema", "0");
    portal.open();
    await(() -> !before.equals(current()));
    assertWholeAgain();
  }

  @Test
  void anIndexThatFollowedAnotherJournalIsBuiltAnew() throws IOException {
    portal.index.close();
    String before = current();
    rewriteCommit("hash", "f".repeat(64));
    portal.open();
    await(() -> !before.equals(current()));
    assertWholeAgain();
  }

  @Test
  void whileItIsBuiltTheAnswerSaysSoAndNewOnesAreFound() throws IOException {
    portal.index.close();
    deleteAll();
    portal.open();
    boolean said =
        portal.find("құбыры").remarks().contains(Remark.REBUILDING) || portal.finds("құбыры", pipe);
    assertTrue(said);
    Publication fresh = portal.news("Жаңа көпір", "Новый мост");
    assertTrue(portal.finds("көпір", fresh));
    assertWholeAgain();
    assertTrue(portal.finds("көпір", fresh));
  }

  @Test
  void onlyTheBuildInUseIsKept() throws Exception {
    portal.index.rebuild().get();
    portal.index.rebuild().get();
    try (Stream<Path> builds = Files.list(folder)) {
      assertEquals(1, builds.filter(Files::isDirectory).count());
    }
  }

  private void assertWholeAgain() {
    await(() -> !portal.index.health().rebuilding() && portal.finds("құбыры", pipe));
    portal.deliver();
    assertEquals(portal.core.journal.head(), portal.index.projection().cursor());
    assertEquals(
        portal.core.publications.count(org.unifiedportal.core.publication.LiveFilter.ALL),
        portal.find("").total().publications());
    assertFalse(portal.find("").remarks().contains(Remark.REBUILDING));
  }

  private void rewriteCommit(String key, String value) throws IOException {
    try (var directory = Shelf.at(folder).open(current());
        var writer =
            new org.apache.lucene.index.IndexWriter(
                directory, new org.apache.lucene.index.IndexWriterConfig())) {
      var data = new java.util.HashMap<String, String>();
      writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
      data.put(key, value);
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  private String current() {
    try {
      return Shelf.at(folder).current().orElse("");
    } catch (IOException unreadable) {
      return "";
    }
  }

  /** The files of the build in use that hold its content. */
  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(current()))) {
      return files.filter(file -> file.getFileName().toString().startsWith("_")).toList();
    }
  }

  private void deleteAll() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  private static void flipMiddle(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  private static void await(BooleanSupplier promise) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!promise.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "not within 20 s");
      Thread.onSpinWait();
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
  }
}
