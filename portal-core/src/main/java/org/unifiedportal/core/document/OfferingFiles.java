package org.unifiedportal.core.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileStore;

/**
 * Lays files aside that came in for a live document, to be judged, read and compared with its card
 * before they replace anything. Nothing changes before the public, so the journal has no entry.
 */
public final class OfferingFiles {
  private final Database database;
  private final DocumentStore store;
  private final FileStore files;
  private final OfferStore offers;
  private final UnusedFiles unused;
  private final PortalTime time;

  /** All parts share the database. */
  public OfferingFiles(Database database, DocumentStore store, FileStore files, PortalTime time) {
    this.database = database;
    this.store = store;
    this.files = files;
    this.offers = OfferStore.in(database);
    this.unused = new UnusedFiles(store, files);
    this.time = time;
  }

  /**
   * Lays it aside in place of one of its language and format; refuses a stale command, a withdrawn
   * document, and one of which another file waits.
   */
  public OfferedFile offer(ReplaceFile command, FileFacts facts, Actor actor) {
    return database.transact(() -> {
      VersionedDocument.lockStanding(store, command.document(), command.knownVersion());
      OfferedFile offered =
          new OfferedFile(
              command.document(), command.file(), command.note(), actor.name(), time.now());
      Optional<OfferedFile> before = offers.find(command.document());
      before.filter(one -> !one.file().isTwinOf(command.file())).ifPresent(OfferingFiles::refuse);
      List<FileHash> dropped = before.stream().map(one -> one.file().hash()).toList();
      files.lock(Stream.concat(dropped.stream(), Stream.of(command.file().hash())).toList());
      files.add(facts, offered.at());
      offers.keep(offered);
      unused.release(dropped);
      return offered;
    });
  }

  /** What somebody else has to decide on is never lost by the way. */
  private static void refuse(OfferedFile waiting) {
    throw new Refused(
        new Refusal.Conflict("refusal.other-offered", List.of(waiting.file().name())));
  }

  /** Forgets the file of this hash, unless another one is offered by now. */
  public void drop(DocumentId document, FileHash hash) {
    database.transact(() -> {
      store.lock(document);
      offers
          .find(document)
          .filter(offered -> offered.file().hash().equals(hash))
          .ifPresent(offered -> {
            offers.forget(document);
            unused.release(hash);
          });
    });
  }
}
