package org.unifiedportal.core.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileStore;

/**
 * Puts files into a document: other languages, other formats, or a newer state of the same; takes
 * off what was put there by mistake.
 */
public final class ReplacingFiles {
  private final Database database;
  private final AgencyStore agencies;
  private final DocumentStore store;
  private final FileStore files;
  private final OfferStore offers;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public ReplacingFiles(
      Database database, DocumentStore store, FileStore files, Journal journal, PortalTime time) {
    this.database = database;
    this.agencies = AgencyStore.in(database);
    this.store = store;
    this.files = files;
    this.offers = OfferStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  /**
   * Replaces; refuses a stale command, a closed agency and a withdrawn document. The same bytes in
   * the same place change nothing, whatever their sender calls them.
   */
  public Document replace(ReplaceFile command, FileFacts facts, Actor actor) {
    return database.transact(() -> {
      Document current =
          VersionedDocument.lockStanding(store, command.document(), command.knownVersion());
      agencies.hold(current.agency());
      DocumentEdition latest = VersionedDocument.latest(store, current);
      if (latest.holds(command.file())) {
        return current;
      }
      lockFiles(latest, List.of(command.file().hash()));
      Instant now = time.now();
      files.add(facts, now);
      DocumentEdition next =
          next(
              current,
              new Changed(latest, latest.with(command.file()), command.note()),
              new DocumentEdition.Made(actor.name(), now));
      Document changed =
          current.changed(current.card(), standing(current, next, now), next.number());
      store.save(changed, next, now);
      noLongerOffered(command);
      releaseDropped(latest, next);
      journal.append(event(changed, command), actor);
      return changed;
    });
  }

  /**
   * Takes a file off; refuses a stale command, a closed agency, a withdrawn document, a place where
   * none stands, and the only file. Of a draft nothing of it is left.
   */
  public Document takeOff(TakeFileOff command, Actor actor) {
    return database.transact(() -> {
      Document current =
          VersionedDocument.lockStanding(store, command.document(), command.knownVersion());
      agencies.hold(current.agency());
      DocumentEdition latest = VersionedDocument.latest(store, current);
      DocumentFile file = standing(command, latest);
      lockFiles(latest, List.of());
      Instant now = time.now();
      DocumentEdition next =
          next(
              current,
              new Changed(latest, latest.without(file), command.note()),
              new DocumentEdition.Made(actor.name(), now));
      Document changed =
          current.changed(current.card(), standing(current, next, now), next.number());
      store.save(changed, next, now);
      new UnusedFiles(store, files).release(file.hash());
      journal.append(
          new FileTakenOff(changed.id(), changed.agency(), changed.latest(), file.hash()), actor);
      return changed;
    });
  }

  /** At once, for what is replaced may be what somebody else puts in. */
  private void lockFiles(DocumentEdition latest, List<FileHash> coming) {
    files.lock(Stream.concat(latest.hashes().stream(), coming.stream()).toList());
  }

  private static DocumentFile standing(TakeFileOff command, DocumentEdition latest) {
    DocumentFile file =
        command
            .place()
            .in(latest)
            .orElseThrow(() ->
                new Refused(
                    new Refusal.NotFound(
                        "file",
                        command.place().language().tag() + "/" + command.place().format().key())));
    if (latest.files().size() == 1) {
      throw new Refused(new Refusal.Conflict("refusal.only-file", List.of()));
    }
    return file;
  }

  /** What becomes of the newest edition's files, and what is told of it. */
  private record Changed(
      DocumentEdition latest, List<DocumentFile> files, Optional<LocalText> note) {}

  /** The edition carries the card as it stands now, for it may have changed since the last one. */
  private static DocumentEdition next(
      Document current, Changed changed, DocumentEdition.Made made) {
    DocumentEdition latest = changed.latest();
    boolean released = latest.release().isPresent();
    return new DocumentEdition(
        latest.document(),
        released ? latest.number() + 1 : latest.number(),
        current.card(),
        changed.files(),
        released
            ? Optional.of(new DocumentEdition.Release(made.at(), changed.note()))
            : Optional.empty(),
        made);
  }

  private static DocumentStanding standing(Document current, DocumentEdition next, Instant now) {
    return current
        .live()
        .<DocumentStanding>map(
            live -> new DocumentStanding.Live(live.path(), next.number(), live.publishedAt(), now))
        .orElse(current.standing());
  }

  /** An edition that was before the public keeps its files; a draft's wrong one is nobody's. */
  private void releaseDropped(DocumentEdition latest, DocumentEdition next) {
    List<FileHash> kept = next.hashes();
    new UnusedFiles(store, files)
        .release(latest.hashes().stream().filter(hash -> !kept.contains(hash)).toList());
  }

  private void noLongerOffered(ReplaceFile command) {
    offers
        .find(command.document())
        .filter(offered -> offered.file().hash().equals(command.file().hash()))
        .ifPresent(offered -> offers.forget(command.document()));
  }

  private static FileReplaced event(Document changed, ReplaceFile command) {
    return new FileReplaced(
        changed.id(), changed.agency(), changed.latest(), command.file().hash());
  }
}
