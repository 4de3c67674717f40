package org.unifiedportal.core.document;

import java.util.List;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileStore;

/**
 * Throws documents away that were never published: an upload by mistake. Nothing is left of them
 * but what the journal keeps, and the agency may upload the same file anew.
 */
public final class DiscardingDocuments {
  private final Database database;
  private final AgencyStore agencies;
  private final DocumentStore store;
  private final FileStore files;
  private final Journal journal;

  /** All parts share the database. */
  public DiscardingDocuments(
      Database database, DocumentStore store, FileStore files, Journal journal) {
    this.database = database;
    this.agencies = AgencyStore.in(database);
    this.store = store;
    this.files = files;
    this.journal = journal;
  }

  /**
   * Discards it with its card, its files as far as nothing else holds them, and what was read of
   * them; refuses a stale command, a closed agency, what was ever published, and what other cards
   * point to.
   */
  public DocumentDiscarded discard(DiscardDocument command, Actor actor) {
    return database.transact(() -> {
      Document current = VersionedDocument.lock(store, command.document(), command.knownVersion());
      refuseIfPublished(current);
      agencies.hold(current.agency());
      refuseIfPointedTo(current);
      List<FileHash> held = held(current);
      store.remove(current.id());
      new UnusedFiles(store, files).release(held);
      DocumentDiscarded event =
          new DocumentDiscarded(current.id(), current.agency(), title(current), held);
      journal.append(event, actor);
      return event;
    });
  }

  private static void refuseIfPublished(Document current) {
    if (!(current.standing() instanceof DocumentStanding.Unpublished)) {
      throw new Refused(new Refusal.Conflict("refusal.was-published", List.of()));
    }
  }

  private void refuseIfPointedTo(Document current) {
    if (store.isPointedTo(current.id())) {
      throw new Refused(new Refusal.Conflict("refusal.pointed-to", List.of()));
    }
  }

  /** Every file of every edition, once. */
  private List<FileHash> held(Document current) {
    return store.editions(current.id()).stream()
        .flatMap(edition -> edition.hashes().stream())
        .distinct()
        .toList();
  }

  private static String title(Document current) {
    return current.card().title().words().values().iterator().next();
  }
}
