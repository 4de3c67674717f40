package org.unifiedportal.core.document;

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
import org.unifiedportal.core.vault.FileStore;

/** Takes live documents back in all languages and editions at once; their addresses say so. */
public final class WithdrawingDocuments {
  private final Database database;
  private final DocumentStore store;
  private final OfferStore offers;
  private final UnusedFiles unused;
  private final PathStore paths;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public WithdrawingDocuments(
      Database database, DocumentStore store, PathStore paths, Journal journal, PortalTime time) {
    this.database = database;
    this.store = store;
    this.offers = OfferStore.in(database);
    this.unused = new UnusedFiles(store, FileStore.in(database));
    this.paths = paths;
    this.journal = journal;
    this.time = time;
  }

  /**
   * Withdraws, and forgets a file that waits for a decision; refuses a stale command, what is not
   * live, and a replacement that isn't there.
   */
  public Document withdraw(WithdrawDocument command, Actor actor) {
    return database.transact(() -> {
      Document current = VersionedDocument.lock(store, command.document(), command.knownVersion());
      DocumentStanding.Live live =
          current
              .live()
              .orElseThrow(() -> new Refused(new Refusal.Conflict("refusal.not-live", List.of())));
      settleAddress(live.path(), current, command.tombstone());
      Instant now = time.now();
      Document withdrawn = withdrawn(current, live, command.tombstone(), now);
      store.save(withdrawn, VersionedDocument.latest(store, current), now);
      forgetOffered(current);
      journal.append(
          new DocumentWithdrawn(withdrawn.id(), withdrawn.agency(), command.tombstone().cause()),
          actor);
      new LinkedActs(store, journal).tell(current, withdrawn);
      return withdrawn;
    });
  }

  /** There is nothing left that it could replace. */
  private void forgetOffered(Document current) {
    offers
        .find(current.id())
        .ifPresent(offered -> {
          offers.forget(current.id());
          unused.release(offered.file().hash());
        });
  }

  private void settleAddress(SitePath path, Document current, Tombstone tombstone) {
    switch (tombstone.cause()) {
      case REPLACED -> paths.move(path, destination(current, tombstone.replacedBy()));
      case MISTAKE, NEVER_EXISTED -> paths.bury(path);
    }
  }

  private SitePath destination(Document current, Optional<DocumentId> replacedBy) {
    Optional<SitePath> path =
        replacedBy
            .filter(other -> !other.equals(current.id()))
            .flatMap(store::find)
            .flatMap(Document::live)
            .map(DocumentStanding.Live::path);
    new Issues().addIf(path.isEmpty(), "/replacedBy", "issue.replaced-by-nothing").refuseIfAny();
    return path.orElseThrow();
  }

  private static Document withdrawn(
      Document current, DocumentStanding.Live live, Tombstone tombstone, Instant now) {
    return current.changed(
        current.card(), new DocumentStanding.Withdrawn(live, now, tombstone), current.latest());
  }
}
