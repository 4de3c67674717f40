package org.unifiedportal.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;

/** The index that looks after itself, while its disk is full and when it is empty again. */
class FullDiskTest {
  private static final Duration OFTEN = Duration.ofMillis(50);

  private final TestPortal core = TestPortal.onH2();
  private final Agency agency = core.found("sarybulak");
  private final AtomicBoolean full = new AtomicBoolean();

  @AfterEach
  void close() {
    core.close();
  }

  @Test
  void itSaysSoGoesOnReadingAndRecoversWithoutARestart(@TempDir Path folder) throws Exception {
    try (SearchIndex index = open(folder)) {
      index.rebuild().get();
      publish();
      deliver(index);
      index.keepNow();

      full.set(true);
      publish();
      await(() -> {
        attempt(index);
        return index.health().trouble().contains("No space left on device");
      });
      assertTrue(total(index) >= 1, "what was there is found");
      assertThrows(IndexUnusable.class, index::keepNow);

      full.set(false);
      await(() -> {
        attempt(index);
        return index.health().trouble().isEmpty() && total(index) == 2;
      });
      assertEquals(core.journal.head(), index.projection().cursor());
    }
    try (SearchIndex again = open(folder)) {
      assertEquals(2, total(again), "and it is on disk");
    }
  }

  @Test
  void itCannotBeBuiltAnewOnAFullDiskAndTheOldOneServes(@TempDir Path folder) throws Exception {
    try (SearchIndex index = open(folder)) {
      index.rebuild().get();
      publish();
      deliver(index);
      index.keepNow();
      full.set(true);
      assertThrows(Exception.class, () -> index.rebuild().get());
      assertEquals(1, total(index));
      assertTrue(index.health().rebuilding(), "it is tried again");
      full.set(false);
      await(() -> !index.health().rebuilding());
      assertEquals(1, total(index));
    }
  }

  private SearchIndex open(Path folder) throws IOException {
    Shelf shelf = new Shelf(folder, path -> new FaultyDirectory(FSDirectory.open(path), full));
    Sources sources = new Sources(core.publications, core.journal, id -> agency.slug(), core.time);
    return SearchIndex.open(shelf, sources, OFTEN);
  }

  private void publish() {
    core.publish(agency.id(), PublicationKind.NEWS, "Су құбыры", "Водопровод");
  }

  /** As the relay does: what fails is tried again. */
  private void attempt(SearchIndex index) {
    try {
      deliver(index);
    } catch (IndexUnusable refused) {
      assertTrue(refused.getMessage().contains("can't be written"), refused.getMessage());
    }
  }

  private void deliver(SearchIndex index) {
    List<JournalEntry> news = core.journal.after(index.projection().cursor(), 1000);
    if (!news.isEmpty()) {
      index.projection().apply(news);
    }
  }

  private long total(SearchIndex index) {
    Search search = new Search(index, core.time, Duration.ofSeconds(20));
    return search.find(SearchRequest.of("құбыр", Language.KK)).total().publications();
  }

  private static void await(BooleanSupplier promise) throws InterruptedException {
    for (int waited = 0; waited < 400 && !promise.getAsBoolean(); waited++) {
      Thread.sleep(50);
    }
    assertTrue(promise.getAsBoolean());
  }
}
