package org.unifiedportal.core.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.site.Stock;
import org.unifiedportal.core.vault.FileHash;

/** Keeps documents and their editions. Writing methods need a transaction around them. */
public interface DocumentStore {
  /** Finds a document, unpublished and withdrawn ones included. */
  Optional<Document> find(DocumentId id);

  /** Finds and locks the row until the end of the transaction. */
  Optional<Document> lock(DocumentId id);

  /** Adds a new document with its first edition. */
  void add(Document document, DocumentEdition edition, Instant now);

  /** Replaces the document's row; the edition is written when it is new or was never released. */
  void save(Document document, DocumentEdition edition, Instant now);

  /** Removes a document that was never published, with everything that is only its own. */
  void remove(DocumentId id);

  /** Whether another document's card links to this one, or a tombstone leads to it. */
  boolean isPointedTo(DocumentId id);

  /** Whether any edition, offer, picture or part of a picture holds this file. */
  boolean isHeld(FileHash hash);

  /** Which of these files any of them holds. */
  Set<FileHash> held(Collection<FileHash> hashes);

  /** Finds one edition. */
  Optional<DocumentEdition> findEdition(DocumentId id, int number);

  /** Every edition, oldest first. */
  List<DocumentEdition> editions(DocumentId id);

  /** Live documents newest first, at most {@code limit}. */
  List<Document> list(DocumentFilter filter, int limit);

  /** Live documents of these agencies, of all when none is named, the last changed first. */
  List<Document> changed(Set<AgencyId> agencies, int limit);

  /** Of the same those that were changed since, and after they were published. */
  List<Document> corrected(Set<AgencyId> agencies, Instant since, int limit);

  /** Documents of these agencies, of all when none is named, taken back since, the last first. */
  List<Document> withdrawn(Set<AgencyId> agencies, Instant since, int limit);

  /** How many live documents the filter finds; the filter's place is ignored. */
  long count(DocumentFilter filter);

  /**
   * What the live documents of an agency hold for the required sections: one stock for each section
   * and language of their files, however many they are. A file that nobody can have counts only
   * while one before it can be had.
   */
  List<Stock> stocks(AgencyId agency);

  /** The documents of an agency in any standing, newest change first, for its officers. */
  List<Document> listOwn(AgencyId agency, Optional<DocumentId> after, int limit);

  /** Documents of the agency, withdrawn ones apart, that hold this file in any edition. */
  List<Document> holding(AgencyId agency, FileHash hash);

  /** Documents of all agencies that hold this file in any edition. */
  List<Document> holding(FileHash hash);

  /**
   * What live documents of any agency say they do to this one: each link's {@code to} is the one
   * that says it. Whose word changes the state, {@link ShownState} tells.
   */
  List<DocumentLink> linksTo(DocumentId id);

  /** The documents of a database. */
  static DocumentStore in(Database database) {
    return new JpaDocumentStore(database);
  }
}
