package org.unifiedportal.core.document;

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
 * Puts documents back that were taken down by mistake: the same editions, card and files at the
 * same addresses, with the days they had. A file that waited for a decision is not offered again.
 */
public final class ReturningDocuments {
  private final Database database;
  private final AgencyStore agencies;
  private final DocumentStore store;
  private final PathStore paths;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public ReturningDocuments(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.agencies = AgencyStore.in(database);
    this.store = DocumentStore.in(database);
    this.paths = PathStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  /** Whether the document was taken down so shortly ago that it can be put back. */
  public static boolean isOpen(Document document, Instant now) {
    return document.standing() instanceof DocumentStanding.Withdrawn gone
        && UndoHour.isOpen(gone.withdrawnAt(), now);
  }

  /** The same at this moment. */
  public boolean isOpen(Document document) {
    return isOpen(document, time.now());
  }

  /**
   * Puts it back; refuses a stale command, what isn't taken down, a closed agency, and after the
   * hour.
   */
  public Document putBack(ReturnDocument command, Actor actor) {
    return database.transact(() -> {
      Document current = VersionedDocument.lock(store, command.document(), command.knownVersion());
      DocumentStanding.Withdrawn gone = withdrawn(current);
      agencies.hold(current.agency());
      refuseIfLate(current);
      paths.restore(gone.path(), new Target(Target.Noun.DOCUMENT, current.id().value()));
      Document back = current.changed(current.card(), gone.before(), current.latest());
      store.save(back, VersionedDocument.latest(store, current), time.now());
      journal.append(
          new DocumentReturned(back.id(), back.agency(), gone.edition(), gone.path().value()),
          actor);
      new LinkedActs(store, journal).tell(current, back);
      return back;
    });
  }

  private static DocumentStanding.Withdrawn withdrawn(Document current) {
    if (current.standing() instanceof DocumentStanding.Withdrawn gone) {
      return gone;
    }
    throw new Refused(new Refusal.Conflict("refusal.document-not-withdrawn", List.of()));
  }

  private void refuseIfLate(Document current) {
    if (!isOpen(current)) {
      throw new Refused(new Refusal.Conflict("refusal.document-undo-late", List.of()));
    }
  }
}
