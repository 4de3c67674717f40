package org.unifiedportal.core.notice;

import java.util.Arrays;
import java.util.Optional;

/**
 * What threatens people; the words stand in the message files under {@code danger.<key>}, the text
 * to begin with under {@code danger.text.<key>}.
 */
public enum Danger {
  FLOOD("flood"),
  STORM("storm"),
  FROST("frost"),
  FIRE("fire"),
  EARTHQUAKE("earthquake"),
  WATER("water"),
  POWER("power"),
  GAS("gas"),
  DISEASE("disease"),
  OTHER("another");

  private final String key;

  Danger(String key) {
    this.key = key;
  }

  /** The stable name in data and messages. */
  public String key() {
    return key;
  }

  /** Finds a danger by its key. */
  public static Optional<Danger> find(String key) {
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
  }
}
