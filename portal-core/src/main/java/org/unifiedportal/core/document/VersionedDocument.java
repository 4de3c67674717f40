package org.unifiedportal.core.document;

import java.util.List;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** Locks a document for a command and refuses a command made from an older state. */
final class VersionedDocument {
  private VersionedDocument() {}

  static Document lock(DocumentStore store, DocumentId id, long knownVersion) {
    Document document =
        store
            .lock(id)
            .orElseThrow(() -> new Refused(new Refusal.NotFound("document", id.toString())));
    if (document.version() != knownVersion) {
      throw new Refused(new Refusal.Stale(knownVersion, document.version()));
    }
    return document;
  }

  static Document lockStanding(DocumentStore store, DocumentId id, long knownVersion) {
    Document document = lock(store, id, knownVersion);
    if (document.standing() instanceof DocumentStanding.Withdrawn) {
      throw new Refused(new Refusal.Conflict("refusal.withdrawn", List.of()));
    }
    return document;
  }

  static DocumentEdition latest(DocumentStore store, Document document) {
    return store.findEdition(document.id(), document.latest()).orElseThrow();
  }
}
