package org.unifiedportal.war.boot;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.core.publication.DueActs;

/** Does what is due: schedules every second, old receipts every hour. */
@ApplicationScoped
class Clockwork {
  private static final Logger LOG = System.getLogger(Clockwork.class.getName());

  @Resource ManagedScheduledExecutorService executor;
  @Inject DueActs dueActs;
  @Inject Receipts receipts;

  private @Nullable ScheduledFuture<?> acts;
  private @Nullable ScheduledFuture<?> sweep;

  void start() {
    acts = executor.scheduleWithFixedDelay(() -> tick(dueActs::run), 1, 1, TimeUnit.SECONDS);
    sweep = executor.scheduleWithFixedDelay(() -> tick(receipts::sweep), 1, 60, TimeUnit.MINUTES);
  }

  /** An executor drops a task that throws, so a failure is told and the next tick tries again. */
  private static void tick(Runnable work) {
    try {
      work.run();
    } catch (DatabaseAway away) {
      LOG.log(Level.DEBUG, "the database is away, what is due waits");
    } catch (RuntimeException failed) {
      LOG.log(Level.ERROR, "what is due could not be done and is tried again", failed);
    }
  }

  @PreDestroy
  void stop() {
    if (acts != null && sweep != null) {
      acts.cancel(false);
      sweep.cancel(false);
    }
  }
}
