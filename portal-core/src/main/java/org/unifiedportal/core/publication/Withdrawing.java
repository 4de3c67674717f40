package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.List;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.time.PortalTime;

/** Takes a live publication back in all languages at once; its address goes on answering. */
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
   * Withdraws; refuses a stale command, what is not live, a move to nowhere, and a reason that is
   * not told in the first language of the text.
   */
  public Publication withdraw(WithdrawPublication command, Actor actor) {
    return database.transact(() -> {
      Publication current = Versioned.lock(store, command.publication(), command.knownVersion());
      Standing.Live live = liveStanding(current);
      Edition shown = shown(current, live);
      Readiness.of(current.kind(), shown.content())
          .noteUntold("/reason", command.reason())
          .refuseIfAny();
      settleAddress(live.path(), command);
      Instant now = time.now();
      Publication withdrawn = withdrawn(current, live, command, now);
      store.save(withdrawn, shown, now);
      // The same moment: by it an undoing knows which schedule went with the text.
      schedules.cancel(current.id(), now);
      journal.append(event(withdrawn, live, command), actor);
      return withdrawn;
    });
  }

  private Edition shown(Publication current, Standing.Live live) {
    return store.findEdition(current.id(), live.edition()).orElseThrow();
  }

  private static Standing.Live liveStanding(Publication current) {
    return current
        .live()
        .orElseThrow(() -> new Refused(new Refusal.Conflict("refusal.not-live", List.of())));
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

  private Publication withdrawn(
      Publication current, Standing.Live live, WithdrawPublication command, Instant now) {
    Standing standing =
        new Standing.Withdrawn(
            live.path(),
            live.edition(),
            live.publishedAt(),
            now,
            command.outcome(),
            command.reason());
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

  private static PublicationWithdrawn event(
      Publication withdrawn, Standing.Live live, WithdrawPublication command) {
    return new PublicationWithdrawn(
        withdrawn.id(), withdrawn.agency(), live.edition(), command.outcome());
  }
}
