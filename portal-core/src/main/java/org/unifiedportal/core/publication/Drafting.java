package org.unifiedportal.core.publication;

import java.util.List;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.core.time.PortalTime;

/** Begins publications and replaces drafts; nothing of it is seen by citizens. */
public final class Drafting {
  private final Database database;
  private final AgencyStore agencies;
  private final PublicationStore store;
  private final ScheduleStore schedules;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public Drafting(
      Database database,
      AgencyStore agencies,
      PublicationStore store,
      ScheduleStore schedules,
      Journal journal,
      PortalTime time) {
    this.database = database;
    this.agencies = agencies;
    this.store = store;
    this.schedules = schedules;
    this.journal = journal;
    this.time = time;
  }

  /**
   * Begins a publication; refuses an unknown or closed agency, a second one of the same origin, and
   * no text at all.
   */
  public Publication start(StartDraft command, Actor actor) {
    return database.transact(() -> {
      agencies.hold(command.agency());
      refuseKnownOrigin(command);
      refuseWithoutText(command.content());
      Publication publication = begun(command);
      store.add(publication, draft(publication, command.content(), actor), time.now());
      journal.append(
          new DraftStarted(
              publication.id(), publication.agency(), command.kind(), publication.latest()),
          actor);
      return publication;
    });
  }

  /** The same by an office that runs it for the agency; access was decided before. */
  public Publication startFor(AgencyId office, StartDraft command, Actor actor) {
    return database.transact(() -> {
      Publication publication = start(command, actor);
      store.noteOffice(publication.id(), office, time.now());
      journal.append(new DraftDelegated(publication.id(), publication.agency(), office), actor);
      return publication;
    });
  }

  /**
   * Locks a publication that is changed together with something else, before anything of that is
   * locked; refuses a stale command.
   */
  public void hold(PublicationId id, long knownVersion) {
    Versioned.lock(store, id, knownVersion);
  }

  /**
   * Replaces the draft, or begins the next edition of a live publication; nothing of a closed
   * agency. Returns it with its new version. What waits to be published stays as its publisher saw
   * it: it is called off first.
   */
  public Publication replace(ReplaceDraft command, Actor actor) {
    return database.transact(() -> {
      Publication current = Versioned.lock(store, command.publication(), command.knownVersion());
      Versioned.refuseIfWithdrawn(current);
      agencies.hold(current.agency());
      refuseIfScheduled(current);
      refuseWithoutText(command.content());
      Publication replaced = withDraft(current);
      store.save(replaced, draft(replaced, command.content(), actor), time.now());
      journal.append(replacedEvent(replaced), actor);
      return replaced;
    });
  }

  private void refuseKnownOrigin(StartDraft command) {
    if (command.origin().isEmpty()) {
      return;
    }
    store
        .findByOrigin(command.agency(), command.origin())
        .ifPresent(known -> {
          throw new Refused(
              new Refusal.Conflict(
                  "refusal.origin-exists", List.of(command.origin(), known.id().toString())));
        });
  }

  private void refuseIfScheduled(Publication current) {
    boolean waits =
        schedules.waiting(current.id()).stream()
            .anyMatch(schedule -> schedule.act() == ScheduledAct.PUBLISH);
    if (waits) {
      throw new Refused(new Refusal.Conflict("refusal.scheduled", List.of()));
    }
  }

  private static void refuseWithoutText(Content content) {
    new Issues().addIf(content.texts().isEmpty(), "/texts", "issue.text-missing").refuseIfAny();
  }

  private static Publication begun(StartDraft command) {
    return new Publication(
        PublicationId.random(),
        command.agency(),
        command.kind(),
        command.slug().orElseGet(() -> slug(command.content())),
        command.origin(),
        new Standing.Unpublished(),
        EditionNumber.FIRST,
        1);
  }

  private static Slug slug(Content content) {
    return Slug.from(content.texts().values().iterator().next().title());
  }

  private Publication withDraft(Publication current) {
    Edition latest = store.findEdition(current.id(), current.latest()).orElseThrow();
    EditionNumber number =
        latest.state() instanceof EditionState.Draft ? latest.number() : latest.number().next();
    return new Publication(
        current.id(),
        current.agency(),
        current.kind(),
        current.slug(),
        current.origin(),
        current.standing(),
        number,
        current.version() + 1);
  }

  private Edition draft(Publication publication, Content content, Actor actor) {
    return new Edition(
        publication.id(),
        publication.latest(),
        content,
        new EditionState.Draft(),
        actor.name(),
        time.now());
  }

  private static DraftReplaced replacedEvent(Publication publication) {
    return new DraftReplaced(
        publication.id(), publication.agency(), publication.latest(), publication.version());
  }
}
