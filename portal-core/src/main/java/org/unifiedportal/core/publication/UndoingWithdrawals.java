package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.List;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.site.Target;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.time.UndoHour;

/**
 * Takes a withdrawal back: the same edition in all its languages, at the same address, with what
 * was scheduled for it. What was taken out of the archive is archive again, not live. Nothing of it
 * is new, so nobody has to sign it off again.
 */
public final class UndoingWithdrawals {
  private final Database database;
  private final AgencyStore agencies;
  private final PublicationStore store;
  private final ScheduleStore schedules;
  private final PathStore paths;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public UndoingWithdrawals(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.agencies = AgencyStore.in(database);
    this.store = PublicationStore.in(database);
    this.schedules = ScheduleStore.in(database);
    this.paths = PathStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  /** Whether a withdrawal of this moment can still be undone. */
  public static boolean isOpen(Standing.Withdrawn withdrawn, Instant now) {
    return UndoHour.isOpen(withdrawn.withdrawnAt(), now);
  }

  /** Undoes; refuses a stale command, what isn't withdrawn, a closed agency, and after the hour. */
  public Publication undo(UndoWithdrawal command, Actor actor) {
    return database.transact(() -> {
      Publication current = Versioned.lock(store, command.publication(), command.knownVersion());
      Standing.Withdrawn withdrawn = withdrawn(current);
      agencies.hold(current.agency());
      refuseIfLate(withdrawn);
      paths.restore(withdrawn.path(), new Target(Target.Noun.PUBLICATION, current.id().value()));
      Publication back = back(current, withdrawn);
      save(back, withdrawn);
      if (back.isLive()) {
        schedules.revive(back.id(), withdrawn.withdrawnAt());
      }
      journal.append(
          new WithdrawalUndone(
              back.id(), back.agency(), withdrawn.edition(), withdrawn.path().value()),
          actor);
      return back;
    });
  }

  private static Standing.Withdrawn withdrawn(Publication current) {
    if (current.standing() instanceof Standing.Withdrawn withdrawn) {
      return withdrawn;
    }
    throw new Refused(new Refusal.Conflict("refusal.not-withdrawn", List.of()));
  }

  private void refuseIfLate(Standing.Withdrawn withdrawn) {
    if (!isOpen(withdrawn, time.now())) {
      throw new Refused(new Refusal.Conflict("refusal.undo-late", List.of()));
    }
  }

  private Publication back(Publication current, Standing.Withdrawn withdrawn) {
    Standing standing =
        withdrawn.archived().map(Standing.class::cast).orElseGet(() -> live(current, withdrawn));
    return new Publication(
        current.id(),
        current.agency(),
        current.kind(),
        current.slug(),
        current.origin(),
        standing,
        current.latest(),
        current.version() + 1);
  }

  private Standing.Live live(Publication current, Standing.Withdrawn withdrawn) {
    return new Standing.Live(
        withdrawn.path(),
        withdrawn.edition(),
        withdrawn.publishedAt(),
        updatedAt(edition(current, withdrawn.edition()), withdrawn));
  }

  private static Instant updatedAt(Edition shown, Standing.Withdrawn withdrawn) {
    return shown.state() instanceof EditionState.Released released
            && !(released.change() instanceof Change.First)
        ? released.at()
        : withdrawn.publishedAt();
  }

  private Edition edition(Publication publication, EditionNumber number) {
    return store.findEdition(publication.id(), number).orElseThrow();
  }

  /** A draft that was begun before the withdrawal waits again too, with what is live. */
  private void save(Publication back, Standing.Withdrawn withdrawn) {
    store.save(back, edition(back, withdrawn.edition()), time.now());
    if (back.isLive() && !back.latest().equals(withdrawn.edition())) {
      store.save(back, edition(back, back.latest()), time.now());
    }
  }
}
