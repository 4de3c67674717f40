package org.unifiedportal.core.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.core.time.PortalTime;

/** Puts documents before the public; a file that waits for its verdict is shown as waiting. */
public final class PublishingDocuments {
  /** The segment of an agency's documents in addresses. */
  public static final String SEGMENT = "files";

  private final Database database;
  private final AgencyStore agencies;
  private final DocumentStore store;
  private final PathStore paths;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public PublishingDocuments(
      Database database,
      AgencyStore agencies,
      DocumentStore store,
      PathStore paths,
      Journal journal,
      PortalTime time) {
    this.database = database;
    this.agencies = agencies;
    this.store = store;
    this.paths = paths;
    this.journal = journal;
    this.time = time;
  }

  /**
   * Publishes; refuses a stale command, a closed agency, an unready card and a document that is
   * live already.
   */
  public Document publish(PublishDocument command, Actor actor) {
    return database.transact(() -> {
      Document current =
          VersionedDocument.lockStanding(store, command.document(), command.knownVersion());
      agencies.hold(current.agency());
      refuseLive(current);
      CardReadiness.refuseIfUnready(current.card());
      refuseFuture(command);
      Instant now = time.now();
      Document live = live(current, command.originally().orElse(now));
      store.save(live, released(current, now), now);
      journal.append(event(live), actor);
      new LinkedActs(store, journal).tell(current, live);
      return live;
    });
  }

  private static void refuseLive(Document current) {
    if (current.isLive()) {
      throw new Refused(new Refusal.Conflict("refusal.document-live", List.of()));
    }
  }

  private void refuseFuture(PublishDocument command) {
    command
        .originally()
        .filter(moment -> moment.isAfter(time.now()))
        .ifPresent(moment -> new Issues().add("/originally", "issue.future").refuseIfAny());
  }

  private Document live(Document current, Instant publishedAt) {
    SitePath path = claim(current, publishedAt);
    return current.changed(
        current.card(),
        new DocumentStanding.Live(path, current.latest(), publishedAt, publishedAt),
        current.latest());
  }

  private SitePath claim(Document document, Instant publishedAt) {
    String agency = agencies.find(document.agency()).orElseThrow().slug().value();
    String year = Integer.toString(time.day(publishedAt).getYear());
    String slug = Slug.from(document.card().title().shown(Language.KK).words()).value();
    return paths.claim(
        new SitePath(String.join("/", agency, SEGMENT, year, slug)),
        new Target(Target.Noun.DOCUMENT, document.id().value()));
  }

  private DocumentEdition released(Document current, Instant now) {
    DocumentEdition latest = VersionedDocument.latest(store, current);
    return new DocumentEdition(
        latest.document(),
        latest.number(),
        current.card(),
        latest.files(),
        Optional.of(new DocumentEdition.Release(now, Optional.empty())),
        latest.made());
  }

  private static DocumentPublished event(Document live) {
    DocumentStanding.Live standing = live.live().orElseThrow();
    return new DocumentPublished(
        live.id(), live.agency(), standing.edition(), standing.path().value());
  }
}
