package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.site.Target;
import org.unifiedportal.core.time.PortalTime;

/** Makes a draft live: the row, its address and the journal entry live or die together. */
public final class Publishing {
  private final Database database;
  private final AgencyStore agencies;
  private final PublicationStore store;
  private final ScheduleStore schedules;
  private final PathStore paths;
  private final Journal journal;
  private final PortalTime time;
  private final SignOffRule signOffs;
  private final JpaOpenChecks checks;

  /** All parts share the database. */
  public Publishing(
      Database database,
      AgencyStore agencies,
      PublicationStore store,
      ScheduleStore schedules,
      PathStore paths,
      Journal journal,
      PortalTime time) {
    this.database = database;
    this.agencies = agencies;
    this.store = store;
    this.schedules = schedules;
    this.paths = paths;
    this.journal = journal;
    this.time = time;
    this.signOffs = SignOffRule.in(database);
    this.checks = new JpaOpenChecks(database);
  }

  /**
   * Publishes the draft; refuses a stale command, an unready draft, one that nobody signed off
   * where the agency asks for that, and one that is live already. Checks nobody has answered are
   * overtaken by it.
   */
  public Publication publish(PublishEdition command, Actor actor) {
    return database.transact(() -> {
      Publication current = Versioned.lock(store, command.publication(), command.knownVersion());
      Versioned.refuseIfWithdrawn(current);
      agencies.hold(current.agency());
      Edition draft = draftOf(current);
      refuseIfUnready(current, draft, command);
      signOffs.refuseIfMissing(current, draft.content());
      Instant now = time.now();
      Publication live = live(current, publishedAt(current, command, now), now);
      store.save(live, released(draft, current, command.change(), now), now);
      schedules.cancel(live.id(), ScheduledAct.PUBLISH);
      List<UUID> overtaken = checks.overtake(live.id(), now);
      journal.append(event(live), actor);
      overtaken.forEach(check -> journal.append(overtaken(live, check), actor));
      return live;
    });
  }

  private Edition draftOf(Publication current) {
    Edition latest = store.findEdition(current.id(), current.latest()).orElseThrow();
    if (latest.state() instanceof EditionState.Released) {
      throw new Refused(new Refusal.Conflict("refusal.no-draft", List.of()));
    }
    return latest;
  }

  /** All of it at once: nobody is told of a change to what they haven't seen. */
  private void refuseIfUnready(Publication current, Edition draft, PublishEdition command) {
    Readiness readiness =
        Readiness.of(current.kind(), draft.content()).noteUnready().noteUntrueDays(time.today());
    if (!current.isLive()) {
      readiness.noteOverPromised(time.today());
    } else if (command.change() instanceof Change.Major major) {
      readiness.noteUntold("/change/note", major.note());
    }
    noteFuture(command, readiness.issues());
    readiness.refuseIfAny();
  }

  private void noteFuture(PublishEdition command, Issues issues) {
    command
        .originally()
        .filter(moment -> moment.isAfter(time.now()))
        .ifPresent(moment -> issues.add("/originally", "issue.future"));
  }

  private static Instant publishedAt(Publication current, PublishEdition command, Instant now) {
    return current
        .live()
        .map(Standing.Live::publishedAt)
        .orElseGet(() -> command.originally().orElse(now));
  }

  private Publication live(Publication current, Instant publishedAt, Instant now) {
    SitePath path =
        current.live().map(Standing.Live::path).orElseGet(() -> claim(current, publishedAt));
    Instant updatedAt = current.isLive() ? now : publishedAt;
    return new Publication(
        current.id(),
        current.agency(),
        current.kind(),
        current.slug(),
        current.origin(),
        new Standing.Live(path, current.latest(), publishedAt, updatedAt),
        current.latest(),
        current.version() + 1);
  }

  private SitePath claim(Publication publication, Instant publishedAt) {
    String agency = agencies.find(publication.agency()).orElseThrow().slug().value();
    String year = Integer.toString(time.day(publishedAt).getYear());
    String wanted =
        String.join("/", agency, publication.kind().path(), year, publication.slug().value());
    return paths.claim(
        new SitePath(wanted), new Target(Target.Noun.PUBLICATION, publication.id().value()));
  }

  private static Edition released(Edition draft, Publication current, Change change, Instant now) {
    return new Edition(
        draft.publication(),
        draft.number(),
        draft.content(),
        new EditionState.Released(now, current.isLive() ? change : new Change.First()),
        draft.author(),
        draft.savedAt());
  }

  /** What was published needn't be checked any more: nobody is left waiting for it. */
  private static CheckOvertaken overtaken(Publication live, UUID check) {
    return new CheckOvertaken(live.id(), live.agency(), check);
  }

  private static EditionPublished event(Publication publication) {
    Standing.Live live = publication.live().orElseThrow();
    return new EditionPublished(
        publication.id(),
        publication.agency(),
        live.edition(),
        live.path().value(),
        live.publishedAt());
  }
}
