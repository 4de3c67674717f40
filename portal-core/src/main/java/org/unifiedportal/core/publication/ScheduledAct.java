package org.unifiedportal.core.publication;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What the portal does by itself at a set moment. */
public enum ScheduledAct {
  /** Makes the draft live. */
  PUBLISH("publish"),
  /** Withdraws the live edition as expired. */
  EXPIRE("expire");

  private final String key;

  ScheduledAct(String key) {
    this.key = key;
  }

  /** The stable name in data and JSON. */
  @JsonValue
  public String key() {
    return key;
  }

  /** Finds an act by its key. */
  public static Optional<ScheduledAct> find(String key) {
    return Arrays.stream(values()).filter(act -> act.key.equals(key)).findFirst();
  }
}
