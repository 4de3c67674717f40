package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.time.PortalTime;

/**
 * Takes back what citizens read, in all languages at once: what is live, or what stays readable as
 * archive and must go from there, too. Its address goes on answering.
 */
public final class Withdrawing {
  private final Database database;
  private final PublicationStore store;
  private final ScheduleStore schedules;
  private final PathStore paths;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public Withdrawing(
      Database database,
      PublicationStore store,
      ScheduleStore schedules,
      PathStore paths,
      Journal journal,
      PortalTime time) {
    this.database = database;
    this.store = store;
    this.schedules = schedules;
    this.paths = paths;
    this.journal = journal;
    this.time = time;
  }

  /**
   * Withdraws; refuses a stale command, what nobody reads, a move to nowhere, a reason that is not
   * told in the first language of the text, and to leave readable what is archive already.
   */
  public Publication withdraw(WithdrawPublication command, Actor actor) {
    return database.transact(() -> {
      Publication current = Versioned.lock(store, command.publication(), command.knownVersion());
      Standing.Withdrawn taken = taken(current, command, time.now());
      Edition shown = store.findEdition(current.id(), taken.edition()).orElseThrow();
      Readiness.of(current.kind(), shown.content())
          .noteUntold("/reason", command.reason())
          .refuseIfAny();
      settleAddress(taken.path(), command);
      Instant now = taken.withdrawnAt();
      Publication withdrawn = withdrawn(current, taken);
      store.save(withdrawn, shown, now);
      // The same moment: by it an undoing knows which schedule went with the text.
      schedules.cancel(current.id(), now);
      journal.append(event(withdrawn, taken), actor);
      return withdrawn;
    });
  }

  private static Standing.Withdrawn taken(
      Publication current, WithdrawPublication command, Instant now) {
    return switch (current.standing()) {
      case Standing.Unpublished unpublished -> throw new Refused(notRead());
      case Standing.Live live ->
          new Standing.Withdrawn(
              live.path(),
              live.edition(),
              live.publishedAt(),
              now,
              command.outcome(),
              command.reason(),
              Optional.empty());
      case Standing.Withdrawn gone -> takenOut(gone, command, now);
    };
  }

  /** Out of the archive there is but one way: the text is read no more. */
  private static Standing.Withdrawn takenOut(
      Standing.Withdrawn archived, WithdrawPublication command, Instant now) {
    if (!archived.isReadable()) {
      throw new Refused(notRead());
    }
    new Issues()
        .addIf(command.outcome().isReadable(), "/outcome", "issue.archived-already")
        .refuseIfAny();
    return new Standing.Withdrawn(
        archived.path(),
        archived.edition(),
        archived.publishedAt(),
        now,
        command.outcome(),
        command.reason(),
        Optional.of(archived));
  }

  private static Refusal notRead() {
    return new Refusal.Conflict("refusal.not-live", List.of());
  }

  private void settleAddress(SitePath path, WithdrawPublication command) {
    switch (command.outcome()) {
      case OLD_BUT_TRUE_THEN, EXPIRED -> {
        // The text stays readable at its address, marked as archive.
      }
      case MOVED_TO -> paths.move(path, destination(command));
      case MISTAKE, NEVER_EXISTED -> paths.bury(path);
    }
  }

  private SitePath destination(WithdrawPublication command) {
    return command
        .movedTo()
        .filter(other -> !other.equals(command.publication()))
        .flatMap(store::find)
        .flatMap(Publication::live)
        .map(Standing.Live::path)
        .orElseThrow(() -> new Refused(nowhere()));
  }

  private static Refusal nowhere() {
    return new Refusal.Invalid(new Issues().add("/movedTo", "issue.moved-to-nowhere").found());
  }

  private static Publication withdrawn(Publication current, Standing.Withdrawn taken) {
    return new Publication(
        current.id(),
        current.agency(),
        current.kind(),
        current.slug(),
        current.origin(),
        taken,
        current.latest(),
        current.version() + 1);
  }

  private static PublicationWithdrawn event(Publication withdrawn, Standing.Withdrawn taken) {
    return new PublicationWithdrawn(
        withdrawn.id(), withdrawn.agency(), taken.edition(), taken.outcome());
  }
}
