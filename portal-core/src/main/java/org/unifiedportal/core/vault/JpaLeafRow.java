package org.unifiedportal.core.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A leaf of a file's twin. */
@Entity
@Table(name = "file_leaf")
class JpaLeafRow {
  @Id String id;
  String hash;
  int place;
  String kind;
  String name;
  String body;

  static JpaLeafRow of(FileHash hash, int place, Leaf leaf) {
    JpaLeafRow row = new JpaLeafRow();
    row.id = id(hash, place);
    row.hash = hash.value();
    row.place = place;
    row.kind = leaf.kind().key();
    row.name = leaf.name();
    row.body = leaf.body();
    return row;
  }

  static String id(FileHash hash, int place) {
    return hash.value() + "/" + place;
  }

  Leaf toLeaf() {
    return new Leaf(Leaf.Kind.of(kind), name, body);
  }
}
