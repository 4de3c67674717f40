package org.unifiedportal.core.document;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.vault.FileHash;

/** Removes the rows of documents that were never published, and tells what stands in the way. */
final class JpaDocumentRemoval {
  /** Whatever is only a document's own. */
  private static final List<String> ROWS =
      List.of(
          "JpaGapRow",
          "JpaDocumentSectionRow",
          "JpaLinkRow",
          "JpaOfferedFileRow",
          "JpaEditionFileRow",
          "JpaDocumentEditionRow");

  /** Whatever holds a file, pictures and what is drawn of them included. */
  private static final List<String> HOLDERS =
      List.of("JpaEditionFileRow", "JpaOfferedFileRow", "JpaPictureRow", "JpaCutRow");

  private JpaDocumentRemoval() {}

  static int remove(EntityManager entities, DocumentId id) {
    ROWS.forEach(row ->
        entities
            .createQuery("delete from %s r where r.document = :document".formatted(row))
            .setParameter("document", id.toString())
            .executeUpdate());
    return entities
        .createQuery("delete from JpaDocumentRow d where d.id = :id and d.liveEdition is null")
        .setParameter("id", id.toString())
        .executeUpdate();
  }

  static boolean isPointedTo(EntityManager entities, DocumentId id) {
    return isThere(entities, "JpaLinkRow r where r.target = :key", id.toString())
        || isThere(entities, "JpaDocumentRow r where r.replacedBy = :key", id.toString());
  }

  static boolean isHeld(EntityManager entities, FileHash hash) {
    return HOLDERS.stream()
        .anyMatch(row -> isThere(entities, row + " r where r.hash = :key", hash.value()));
  }

  static Set<FileHash> held(EntityManager entities, Collection<FileHash> hashes) {
    List<String> keys = hashes.stream().map(FileHash::value).toList();
    return keys.isEmpty()
        ? Set.of()
        : HOLDERS.stream()
            .flatMap(row -> held(entities, row, keys).stream())
            .map(FileHash::new)
            .collect(Collectors.toSet());
  }

  private static List<String> held(EntityManager entities, String row, List<String> keys) {
    return entities
        .createQuery(
            "select distinct r.hash from %s r where r.hash in :keys".formatted(row), String.class)
        .setParameter("keys", keys)
        .getResultList();
  }

  private static boolean isThere(EntityManager entities, String rows, String key) {
    return !entities
        .createQuery("select 1 from " + rows, Integer.class)
        .setParameter("key", key)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
