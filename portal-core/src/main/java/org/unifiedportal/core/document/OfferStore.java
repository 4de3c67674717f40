package org.unifiedportal.core.document;

import java.util.Optional;
import org.unifiedportal.core.journal.Database;

/** Keeps the files that wait for a decision, one of a document at most. */
public interface OfferStore {
  /** Keeps it in place of what was offered for the document before. */
  void keep(OfferedFile offered);

  /** What is offered for a document. */
  Optional<OfferedFile> find(DocumentId document);

  /** Forgets what is offered for a document; whether there was anything. */
  boolean forget(DocumentId document);

  /** The offered files of a database. */
  static OfferStore in(Database database) {
    return new JpaOfferStore(database);
  }
}
