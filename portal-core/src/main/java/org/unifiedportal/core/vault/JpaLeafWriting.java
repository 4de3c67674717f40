package org.unifiedportal.core.vault;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The leaves of files in their table. */
final class JpaLeafWriting {
  private JpaLeafWriting() {}

  /** Writes these leaves in place of those an earlier reading gave. */
  static void replace(EntityManager entities, FileHash hash, List<Leaf> leaves) {
    entities
        .createQuery("delete from JpaLeafRow l where l.hash = :hash")
        .setParameter("hash", hash.value())
        .executeUpdate();
    for (int place = 1; place <= leaves.size(); place++) {
      entities.persist(JpaLeafRow.of(hash, place, leaves.get(place - 1)));
    }
  }

  static List<Leaf.Head> heads(EntityManager entities, FileHash hash) {
    return entities
        .createQuery(
            "select l.place, l.kind, l.name from JpaLeafRow l where l.hash = :hash order by l.place",
            Object[].class)
        .setParameter("hash", hash.value())
        .getResultStream()
        .map(row -> new Leaf.Head((Integer) row[0], Leaf.Kind.of((String) row[1]), (String) row[2]))
        .toList();
  }

  static Optional<Leaf> find(EntityManager entities, FileHash hash, int place) {
    return Optional.ofNullable(entities.find(JpaLeafRow.class, JpaLeafRow.id(hash, place)))
        .map(JpaLeafRow::toLeaf);
  }
}
