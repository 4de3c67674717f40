package org.unifiedportal.core.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/**
 * Throws drafts away, with the checks that were asked for them. What is live stays as readers see
 * it; what was never published is gone altogether, and its origin is free again.
 */
public final class Discarding {
  private final Database database;
  private final AgencyStore agencies;
  private final PublicationStore store;
  private final ScheduleStore schedules;
  private final JpaOpenChecks checks;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public Discarding(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.agencies = AgencyStore.in(database);
    this.store = PublicationStore.in(database);
    this.schedules = ScheduleStore.in(database);
    this.checks = new JpaOpenChecks(database);
    this.journal = journal;
    this.time = time;
  }

  /**
   * Discards the draft; refuses a stale command, a closed agency, what is withdrawn or has no
   * draft, and a draft that waits to be published. Returns what is live without it, with its new
   * version; empty where nothing was ever published and nothing is left.
   */
  public Optional<Publication> discard(DiscardDraft command, Actor actor) {
    return database.transact(() -> {
      Publication current = Versioned.lock(store, command.publication(), command.knownVersion());
      Versioned.refuseIfWithdrawn(current);
      agencies.hold(current.agency());
      Edition draft = draftOf(current);
      refuseIfScheduled(current);
      List<UUID> dropped = checks.drop(current.id(), draft.number());
      Optional<Publication> left = current.live().map(live -> without(current, live, draft));
      if (left.isEmpty()) {
        store.remove(current.id());
      }
      journal.append(event(current, draft), actor);
      dropped.forEach(check -> journal.append(dropped(current, check), actor));
      return left;
    });
  }

  private Edition draftOf(Publication current) {
    Edition latest = store.findEdition(current.id(), current.latest()).orElseThrow();
    if (latest.state() instanceof EditionState.Released) {
      throw new Refused(new Refusal.Conflict("refusal.nothing-to-discard", List.of()));
    }
    return latest;
  }

  private void refuseIfScheduled(Publication current) {
    boolean waits =
        schedules.waiting(current.id()).stream()
            .anyMatch(schedule -> schedule.act() == ScheduledAct.PUBLISH);
    if (waits) {
      throw new Refused(new Refusal.Conflict("refusal.discard-scheduled", List.of()));
    }
  }

  private Publication without(Publication current, Standing.Live live, Edition draft) {
    Publication left =
        new Publication(
            current.id(),
            current.agency(),
            current.kind(),
            current.slug(),
            current.origin(),
            live,
            live.edition(),
            current.version() + 1);
    Edition shown = store.findEdition(current.id(), live.edition()).orElseThrow();
    store.save(left, shown, time.now());
    store.remove(current.id(), draft.number());
    return left;
  }

  private static DraftDiscarded event(Publication publication, Edition draft) {
    return new DraftDiscarded(
        publication.id(),
        publication.agency(),
        draft.number(),
        Fingerprint.of(draft.content()),
        draft.content().texts().values().iterator().next().title());
  }

  private static CheckDropped dropped(Publication publication, UUID check) {
    return new CheckDropped(publication.id(), publication.agency(), check);
  }
}
