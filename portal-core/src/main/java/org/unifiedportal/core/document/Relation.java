package org.unifiedportal.core.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What one act does to another; the other one shows the same from its side. */
public enum Relation {
  AMENDS("amends", LegalState.AMENDED),
  REPEALS("repeals", LegalState.REPEALED);

  private final String key;
  private final LegalState leaves;

  Relation(String key, LegalState leaves) {
    this.key = key;
    this.leaves = leaves;
  }

  /** The stable name. */
  @JsonValue
  public String key() {
    return key;
  }

  /** The state in which the other act is left. */
  public LegalState leaves() {
    return leaves;
  }

  /** Finds a relation by its key. */
  public static Optional<Relation> find(String key) {
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
  }

  @JsonCreator
  static Relation of(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no such relation: " + key));
  }
}
