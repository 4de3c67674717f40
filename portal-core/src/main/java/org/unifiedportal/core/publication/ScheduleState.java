package org.unifiedportal.core.publication;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How a schedule stands. */
public enum ScheduleState {
  /** Its moment is to come. */
  WAITING("waiting"),
  /** Carried out. */
  DONE("done"),
  /** Its moment came and it was refused; the reason is kept. */
  FAILED("failed"),
  /** Called off before its moment. */
  CANCELLED("cancelled");

  private final String key;

  ScheduleState(String key) {
    this.key = key;
  }

  /** The stable name in data and JSON. */
  @JsonValue
  public String key() {
    return key;
  }

  static ScheduleState of(String key) {
    return Arrays.stream(values()).filter(state -> state.key.equals(key)).findFirst().orElseThrow();
  }
}
