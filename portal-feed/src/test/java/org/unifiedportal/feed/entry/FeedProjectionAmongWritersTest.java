package org.unifiedportal.feed.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.unifiedportal.core.text.Language.KK;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.PublicationKind;

/** Eight writers on a real PostgreSQL, and two followers as on two servers. */
class FeedProjectionAmongWritersTest {
  private static final int WRITERS = 8;
  private static final int EACH = 25;

  @Test
  void everyPublicationIsToldExactlyOnceInTheOrderOfTheJournal() throws Exception {
    try (FeedPortal portal = new FeedPortal(TestDatabases.postgres());
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2)) {
      List<Future<?>> writers = writers(portal, threads);
      long last = 1 + 2L * WRITERS * EACH;
      Future<?> here = threads.submit(() -> followTo(portal, last));
      Future<?> there = threads.submit(() -> followTo(portal, last));
      await(writers);
      await(List.of(here, there));

      assertEquals(new FeedPosition(last, portal.core.journal.head()), portal.entries.position());
      assertEquals(published(portal), told(portal));
      assertEquals(2L * WRITERS * EACH, portal.entries.count());
    }
  }

  private static List<Future<?>> writers(FeedPortal portal, ExecutorService threads) {
    List<Future<?>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      String name = "Жазушы " + writer;
      writers.add(threads.submit(() -> write(portal, name)));
    }
    return writers;
  }

  private static void write(FeedPortal portal, String name) {
    for (int number = 0; number < EACH; number++) {
      portal.publish(PublicationKind.NEWS, name + " " + number, name + " " + number);
    }
  }

  private static void followTo(FeedPortal portal, long last) {
    while (portal.projection.cursor() < last) {
      List<JournalEntry> news = portal.core.journal.after(portal.projection.cursor(), 7);
      if (!news.isEmpty()) {
        follow(portal, news);
      }
    }
  }

  /**
   * The other follower may have moved the cursor past the beginning of a delivery, never into a
   * gap.
   */
  private static void follow(FeedPortal portal, List<JournalEntry> news) {
    portal.projection.apply(news);
  }

  private static void await(List<Future<?>> work) throws ExecutionException, InterruptedException {
    for (Future<?> one : work) {
      one.get();
    }
  }

  /** The numbers of all publishing events, last first. */
  private static List<Long> published(FeedPortal portal) {
    return portal.core.journal.after(0, 10_000).stream()
        .filter(entry -> entry.type().equals("EditionPublished"))
        .map(JournalEntry::number)
        .toList()
        .reversed();
  }

  private static List<Long> told(FeedPortal portal) {
    return portal.newest(KK).stream().map(entry -> entry.moments().number()).toList();
  }
}
