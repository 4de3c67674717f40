package org.unifiedportal.core.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileStore;

/** Takes a file that the vault has kept into the catalogue as a new document. */
public final class AddingDocuments {
  private final Database database;
  private final AgencyStore agencies;
  private final DocumentStore store;
  private final FileStore files;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public AddingDocuments(
      Database database,
      AgencyStore agencies,
      DocumentStore store,
      FileStore files,
      Journal journal,
      PortalTime time) {
    this.database = database;
    this.agencies = agencies;
    this.store = store;
    this.files = files;
    this.journal = journal;
    this.time = time;
  }

  /** Adds; refuses an unknown or closed agency, and a file it has already, naming where. */
  public Document add(AddDocument command, FileFacts facts, Actor actor) {
    return database.transact(() -> {
      agencies.hold(command.agency());
      refuseDuplicate(command);
      Instant now = time.now();
      files.add(facts, now);
      Document document = document(command);
      store.add(document, first(document, command, actor, now), now);
      journal.append(
          new DocumentAdded(document.id(), document.agency(), command.file().hash()), actor);
      return document;
    });
  }

  private void refuseDuplicate(AddDocument command) {
    store.holding(command.agency(), command.file().hash()).stream()
        .findFirst()
        .ifPresent(existing -> {
          throw new Refused(
              new Refusal.Conflict("refusal.file-exists", List.of(existing.id().toString())));
        });
  }

  private static Document document(AddDocument command) {
    return new Document(
        DocumentId.random(),
        command.agency(),
        command.card(),
        new DocumentStanding.Unpublished(),
        1,
        1);
  }

  private static DocumentEdition first(
      Document document, AddDocument command, Actor actor, Instant now) {
    return new DocumentEdition(
        document.id(),
        1,
        command.card(),
        List.of(command.file()),
        Optional.empty(),
        new DocumentEdition.Made(actor.name(), now));
  }
}
