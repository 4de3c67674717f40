package org.unifiedportal.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;

/** An index whose disk takes its time to keep what was written. */
class SlowDiskTest {
  /** A thread for each: the common pool has but one on a machine of two cores. */
  private static final Executor ASIDE = work -> Thread.ofPlatform().daemon().start(work);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch patience = new CountDownLatch(1);
  private volatile boolean slow;

  @Test
  void whatIsPublishedIsFoundWhileTheDiskIsStillWriting(@TempDir Path folder) throws Exception {
    try (TestPortal core = TestPortal.onH2()) {
      Agency agency = core.found("sarybulak");
      Sources sources =
          new Sources(core.publications, core.journal, id -> agency.slug(), core.time);
      Shelf shelf = new Shelf(folder, path -> new SlowDirectory(FSDirectory.open(path)));
      try (SearchIndex index = SearchIndex.open(shelf, sources, Duration.ofHours(1))) {
        index.rebuild().get();
        core.publish(agency.id(), PublicationKind.NEWS, "Су құбыры", "Водопровод");
        deliver(core, index);
        slow = true;
        CompletableFuture<Void> keeping = CompletableFuture.runAsync(index::keepNow, ASIDE);
        try {
          asked.await();
          core.publish(agency.id(), PublicationKind.NEWS, "Су құбыры жөнделді", "Починен");
          CompletableFuture.runAsync(() -> deliver(core, index), ASIDE).get(20, TimeUnit.SECONDS);
          assertFalse(keeping.isDone(), "the disk is still writing");
          assertEquals(2, total(core, index));
        } finally {
          patience.countDown();
        }
        keeping.get();
      }
      try (SearchIndex again = SearchIndex.open(shelf, sources, Duration.ofHours(1))) {
        deliver(core, again);
        assertEquals(2, total(core, again), "what came in between is there after a start");
      }
    }
  }

  private static void deliver(TestPortal core, SearchIndex index) {
    index.projection().apply(core.journal.after(index.projection().cursor(), 1000));
  }

  private static long total(TestPortal core, SearchIndex index) {
    Search search = new Search(index, core.time, Duration.ofSeconds(20));
    return search.find(SearchRequest.of("құбыр", Language.KK)).total().publications();
  }

  /** Slow with what was indexed; the list of files, a few bytes, Lucene writes by itself. */
  private final class SlowDirectory extends FilterDirectory {
    SlowDirectory(Directory wrapped) {
      super(wrapped);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
      if (slow && names.stream().noneMatch(name -> name.startsWith("pending_segments"))) {
        asked.countDown();
        await();
      }
      super.sync(names);
    }

    private void await() {
      try {
        patience.await();
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
