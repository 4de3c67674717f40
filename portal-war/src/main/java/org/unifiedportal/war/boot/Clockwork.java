package org.unifiedportal.war.boot;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.unifiedportal.core.account.Sessions;
import org.unifiedportal.core.account.Unfinished;
import org.unifiedportal.core.account.UnfinishedStore;
import org.unifiedportal.core.document.ForgettingFiles;
import org.unifiedportal.core.document.JudgingFiles;
import org.unifiedportal.core.document.NamingActs;
import org.unifiedportal.core.document.ReadingFiles;
import org.unifiedportal.core.inquiry.InquiryStore;
import org.unifiedportal.core.inquiry.InquiryTally;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.core.link.CheckingLinks;
import org.unifiedportal.core.picture.DrawingPictures;
import org.unifiedportal.core.picture.RemovingSizes;
import org.unifiedportal.core.picture.TidyingSizes;
import org.unifiedportal.core.picture.WithholdingPictures;
import org.unifiedportal.core.publication.DueActs;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.shelf.Freshness;

/**
 * Does what is due: verdicts, texts and sizes of uploads at once, schedules, sizes that must go,
 * links to follow and a look at the database every second or two, old receipts every hour, sessions
 * that are over every ten minutes, counted questions every half minute and at the stop. What an
 * older program left without the number and day it is found by gets them soon after the start, and
 * its files that are part of nothing are forgotten.
 *
 * <p>The thread is its own: a server's executor drops a task for good when it ticks while the
 * server is still writing down the deployment.
 */
@ApplicationScoped
class Clockwork {
  private static final Logger LOG = System.getLogger(Clockwork.class.getName());

  @Inject DueActs dueActs;
  @Inject JudgingFiles judging;
  @Inject ReadingFiles reading;
  @Inject NamingActs naming;
  @Inject ForgettingFiles forgetting;
  @Inject DrawingPictures drawing;
  @Inject CheckingLinks links;
  @Inject WithholdingPictures withholding;
  @Inject RemovingSizes removing;
  @Inject TidyingSizes tidying;
  @Inject Receipts receipts;
  @Inject Sessions sessions;
  @Inject UnfinishedStore unfinished;
  @Inject InquiryTally tally;
  @Inject InquiryStore inquiries;
  @Inject PortalTime time;
  @Inject Database database;
  @Inject Freshness freshness;

  private static final Duration FIRST = Duration.ofSeconds(3);

  private final ScheduledExecutorService executor =
      Executors.newScheduledThreadPool(6, Thread.ofPlatform().daemon().name("clockwork").factory());

  void start() {
    every(1, TimeUnit.SECONDS, () -> tick(() -> freshness.noteAway(!database.isAnswering())));
    every(1, TimeUnit.SECONDS, () -> tick(dueActs::run));
    every(300, TimeUnit.MILLISECONDS, () -> tick(() -> onDisk(judging::run)));
    every(5, TimeUnit.SECONDS, () -> tick(links::run));
    every(1, TimeUnit.SECONDS, () -> tick(withholding::run));
    every(2, TimeUnit.SECONDS, () -> tick(removing::run));
    every(60, TimeUnit.MINUTES, () -> tick(tidying::run));
    every(300, TimeUnit.MILLISECONDS, () -> tick(reading::run));
    every(300, TimeUnit.MILLISECONDS, () -> tick(drawing::run));
    every(60, TimeUnit.MINUTES, () -> tick(receipts::sweep));
    every(10, TimeUnit.MINUTES, () -> tick(sessions::sweep));
    every(60, TimeUnit.MINUTES, () -> tick(this::forgetUnfinished));
    every(30, TimeUnit.SECONDS, () -> tick(tally::write));
    every(6 * 60, TimeUnit.MINUTES, () -> tick(this::forgetInquiries));
    once(naming::run);
    once(forgetting::run);
  }

  private void forgetUnfinished() {
    unfinished.sweep(time.now().minus(Unfinished.KEPT_FOR));
  }

  private void forgetInquiries() {
    LocalDate today = time.today();
    inquiries.sweep(
        today.minusDays(InquiryStore.KEPT_DAYS), today.minusDays(InquiryStore.SELDOM_DAYS));
  }

  /** Work on the vault's files. */
  private interface DiskWork {
    int run() throws IOException;
  }

  private static void onDisk(DiskWork work) {
    try {
      work.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * The first time a little later: what it needs, a process that reads, must not slow the start.
   */
  private void every(long pause, TimeUnit unit, Runnable work) {
    executor.scheduleWithFixedDelay(
        work, FIRST.toNanos(), unit.toNanos(pause), TimeUnit.NANOSECONDS);
  }

  /** What older programs left is there at the start only; what fails then is tried again. */
  private void once(Runnable work) {
    AtomicBoolean isDone = new AtomicBoolean();
    every(
        10,
        TimeUnit.MINUTES,
        () ->
            tick(() -> {
              if (!isDone.get()) {
                work.run();
                isDone.set(true);
              }
            }));
  }

  /** An executor drops a task that throws, so a failure is told and the next tick tries again. */
  private static void tick(Runnable work) {
    try {
      work.run();
    } catch (DatabaseAway away) {
      LOG.log(Level.DEBUG, "the database is away, what is due waits");
    } catch (RuntimeException | Error failed) {
      LOG.log(Level.ERROR, "what is due could not be done and is tried again", failed);
    }
  }

  /** What was counted since the last tick is written before the database is closed. */
  @PreDestroy
  void stop() {
    executor.shutdown();
    tick(tally::write);
  }
}
