package org.unifiedportal.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;

/** The index after a kill, and on a full disk: nothing is lost, nothing is there twice. */
class CrashTest {
  private static final Duration SELDOM = Duration.ofHours(1);

  @TempDir private Path folder;
  private final TestPortal core = TestPortal.onH2();
  private final Agency agency = core.found("sarybulak");
  private final AtomicBoolean full = new AtomicBoolean();
  private final Sources sources =
      new Sources(core.publications, core.journal, id -> agency.slug(), core.time);

  @BeforeEach
  void beginWithAnIndex() throws Exception {
    try (SearchIndex index = open(folder)) {
      index.rebuild().get();
    }
  }

  @AfterEach
  void close() {
    core.close();
  }

  @Test
  void afterAKillAtAnyMomentEachPublicationIsThereOnce(@TempDir Path killed) throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    try (SearchIndex index = open(folder)) {
      for (int round = 0; round < 8; round++) {
        publish(1 + random.nextInt(3));
        deliver(index);
        if (random.nextBoolean()) {
          commit(index);
        }
        assertSameAfterKill(killed.resolve("round" + round), "seed " + seed);
      }
    }
  }

  @Test
  void aFullDiskStopsWritingNotReadingAndRecovers() throws Exception {
    try (SearchIndex index = open(folder)) {
      publish(1);
      deliver(index);
      commit(index);
      full.set(true);
      publish(2);
      assertThrows(IndexUnusable.class, () -> deliverAndCommit(index));
      assertTrue(total(index) >= 1);
      full.set(false);
      deliver(index);
      commit(index);
      assertEquals(3, total(index));
      assertEquals(core.journal.head(), index.projection().cursor());
    }
  }

  @Test
  void aSecondProcessOnTheSameFolderIsRefused() throws Exception {
    try (SearchIndex first = open(folder)) {
      publish(1);
      deliver(first);
      assertThrows(IndexUnusable.class, () -> SearchIndex.open(folder, sources));
    }
  }

  /** A kill leaves the files as they are: copies them and opens the copy. */
  private void assertSameAfterKill(Path copy, String seed) throws Exception {
    copyAll(folder, copy);
    try (SearchIndex again = open(copy)) {
      deliver(again);
      assertEquals(core.publications.count(LiveFilter.ALL), total(again), seed);
      assertEquals(core.journal.head(), again.projection().cursor(), seed);
    }
  }

  private SearchIndex open(Path where) throws IOException {
    Shelf shelf = new Shelf(where, path -> new FaultyDirectory(FSDirectory.open(path), full));
    return SearchIndex.open(shelf, sources, SELDOM);
  }

  private void publish(int publications) {
    for (int number = 0; number < publications; number++) {
      core.publish(agency.id(), PublicationKind.NEWS, "Су құбыры", "Водопровод");
    }
  }

  private void deliver(SearchIndex index) {
    List<JournalEntry> news = core.journal.after(index.projection().cursor(), 1000);
    if (!news.isEmpty()) {
      index.projection().apply(news);
    }
  }

  private void deliverAndCommit(SearchIndex index) {
    deliver(index);
    commit(index);
  }

  private static void commit(SearchIndex index) {
    index.keepNow();
  }

  private long total(SearchIndex index) {
    Search search = new Search(index, core.time, Duration.ofSeconds(20));
    return search.find(SearchRequest.of("құбыр", Language.KK)).total().publications();
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path path : found.toList()) {
        Optional.of(to.resolve(from.relativize(path).toString()))
            .filter(target -> !path.endsWith("write.lock"))
            .ifPresent(target -> copy(path, target));
      }
    }
  }

  private static void copy(Path path, Path target) {
    try {
      Files.copy(path, target);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }
}
