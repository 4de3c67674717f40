package org.unifiedportal.core.notice;

import java.util.Arrays;

/** On whose pages a notice is pinned. */
public enum Reach {
  /** On those of its agency. */
  OWN("own"),
  /** On those of its agency and of every agency below it. */
  BELOW("below");

  private final String key;

  Reach(String key) {
    this.key = key;
  }

  /** The stable name in data and forms. */
  public String key() {
    return key;
  }

  /** The reach of a key; anything unknown stays with the agency itself. */
  public static Reach of(String key) {
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst().orElse(OWN);
  }
}
