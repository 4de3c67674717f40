package org.unifiedportal.core.check;

import java.util.Arrays;

/** How far a check has come; the words stand in the message files under {@code check.<key>}. */
public enum CheckState {
  /** Waits for the checker. */
  OPEN("open"),
  /** The checker answers for the text. */
  SIGNED("signed"),
  /** The checker wants something changed. */
  RETURNED("returned"),
  /** The text was published before the checker answered. */
  OVERTAKEN("overtaken");

  private final String key;

  CheckState(String key) {
    this.key = key;
  }

  /** The stable name in data and messages. */
  public String key() {
    return key;
  }

  /** Whether the checker has decided. */
  public boolean isAnswer() {
    return this == SIGNED || this == RETURNED;
  }

  static CheckState of(String key) {
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst().orElseThrow();
  }
}
