package org.unifiedportal.core.document;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.unifiedportal.core.vault.FileStore;

/** Writes what belongs to a document beside its row: editions, files, links, sections. */
final class JpaDocumentWriting {
  private final EntityManager entities;
  private final FileStore files;

  JpaDocumentWriting(EntityManager entities, FileStore files) {
    this.entities = entities;
    this.files = files;
  }

  /** A released edition is written once; only its release itself may follow later. */
  void edition(DocumentEdition edition) {
    String id = JpaDocumentEditionRow.id(edition.document(), edition.number());
    JpaDocumentEditionRow known = entities.find(JpaDocumentEditionRow.class, id);
    if (known != null && known.releasedAt != null) {
      return;
    }
    JpaDocumentEditionRow row = known == null ? new JpaDocumentEditionRow() : known;
    row.write(edition);
    if (known == null) {
      entities.persist(row);
    }
    files(edition);
  }

  /** A row that names a file holds that one, too: so they are locked first, in the one order. */
  private void files(DocumentEdition edition) {
    files.lock(edition.hashes());
    entities
        .createQuery(
            "delete from JpaEditionFileRow f where f.document = :document and f.edition = :edition")
        .setParameter("document", edition.document().toString())
        .setParameter("edition", edition.number())
        .executeUpdate();
    for (int place = 0; place < edition.files().size(); place++) {
      entities.persist(JpaEditionFileRow.of(edition, place));
    }
    entities.flush();
  }

  void relations(Document document) {
    forget("JpaLinkRow", document.id());
    forget("JpaDocumentSectionRow", document.id());
    Set<DocumentLink> links = new HashSet<>(document.card().legal().links());
    links.forEach(link -> entities.persist(JpaLinkRow.of(document.id(), link)));
    document
        .card()
        .sections()
        .forEach(section -> entities.persist(JpaDocumentSectionRow.of(document.id(), section)));
    entities.flush();
  }

  /** What the card lacks now, in place of what it lacked before. */
  void gaps(Document document, Instant now) {
    forget("JpaGapRow", document.id());
    JpaGapRow.gaps(document)
        .forEach((field, stops) -> entities.persist(JpaGapRow.of(document, field, stops, now)));
    entities.flush();
  }

  private void forget(String rows, DocumentId document) {
    entities
        .createQuery("delete from " + rows + " r where r.document = :document")
        .setParameter("document", document.toString())
        .executeUpdate();
  }
}
