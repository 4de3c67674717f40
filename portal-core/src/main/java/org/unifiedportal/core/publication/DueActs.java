package org.unifiedportal.core.publication;

import java.util.Optional;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.time.PortalTime;

/** Does what is due: each act in its own transaction, claimed so that no other node does it too. */
public final class DueActs {
  private static final LocalText EXPIRED =
      LocalText.of(
          "Хабарламаның мерзімі аяқталды.", "Срок сообщения истёк.", "The notice has expired.");

  private final Database database;
  private final ScheduleStore schedules;
  private final PublicationStore store;
  private final Publishing publishing;
  private final Withdrawing withdrawing;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public DueActs(
      Database database,
      ScheduleStore schedules,
      PublicationStore store,
      Publishing publishing,
      Withdrawing withdrawing,
      Journal journal,
      PortalTime time) {
    this.database = database;
    this.schedules = schedules;
    this.store = store;
    this.publishing = publishing;
    this.withdrawing = withdrawing;
    this.journal = journal;
    this.time = time;
  }

  /** Does everything that is due now; returns how many acts were carried out or given up. */
  public int run() {
    int count = 0;
    while (runNext()) {
      count++;
    }
    return count;
  }

  /** A refused act is kept as failed with its reason in a transaction of its own. */
  private boolean runNext() {
    try {
      return database.transact(this::claimAndRun);
    } catch (ActRefused refused) {
      database.transact(() -> giveUp(refused.schedule, refused.getMessage()));
      return true;
    }
  }

  private void giveUp(Schedule schedule, String why) {
    if (!schedules.failed(schedule, time.now(), why)) {
      return;
    }
    Publication publication = store.find(schedule.publication()).orElseThrow();
    journal.append(
        new ActFailed(publication.id(), publication.agency(), schedule.act(), why),
        actor(schedule));
  }

  private boolean claimAndRun() {
    Optional<Schedule> due = schedules.claimDue(time.now());
    due.ifPresent(schedule -> {
      carryOut(schedule);
      schedules.done(schedule, time.now());
    });
    return due.isPresent();
  }

  private void carryOut(Schedule schedule) {
    long version = store.lock(schedule.publication()).orElseThrow().version();
    try {
      switch (schedule.act()) {
        case PUBLISH -> publishing.publish(publish(schedule, version), actor(schedule));
        case EXPIRE -> withdrawing.withdraw(expire(schedule, version), actor(schedule));
      }
    } catch (Refused refused) {
      throw new ActRefused(schedule, refused);
    }
  }

  /** The portal, in the name of whoever set it as far as that is known. */
  private static Actor actor(Schedule schedule) {
    return schedule.setBy().isEmpty() ? Actor.PORTAL : Actor.PORTAL.inTheNameOf(schedule.setBy());
  }

  private static PublishEdition publish(Schedule schedule, long version) {
    return new PublishEdition(
        schedule.publication(), version, new Change.Minor(), Optional.empty());
  }

  private static WithdrawPublication expire(Schedule schedule, long version) {
    return new WithdrawPublication(
        schedule.publication(), version, Outcome.EXPIRED, EXPIRED, Optional.empty());
  }

  private static final class ActRefused extends RuntimeException {
    private final transient Schedule schedule;

    private ActRefused(Schedule schedule, Refused refused) {
      super(refused.refusal().key(), refused);
      this.schedule = schedule;
    }
  }
}
