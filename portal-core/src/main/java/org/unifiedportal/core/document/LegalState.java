package org.unifiedportal.core.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** Whether a legal act is in force; the stronger state stands behind the weaker one. */
public enum LegalState {
  IN_FORCE("in-force"),
  AMENDED("amended"),
  REPEALED("repealed");

  private final String key;

  LegalState(String key) {
    this.key = key;
  }

  /** The stable name. */
  @JsonValue
  public String key() {
    return key;
  }

  /** Finds a state by its key. */
  public static Optional<LegalState> find(String key) {
    return Arrays.stream(values()).filter(state -> state.key.equals(key)).findFirst();
  }

  @JsonCreator
  static LegalState of(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no such state: " + key));
  }
}
