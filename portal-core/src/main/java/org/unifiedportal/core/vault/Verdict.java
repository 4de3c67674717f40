package org.unifiedportal.core.vault;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Whether a file may be given out. */
public enum Verdict {
  /** Not looked at yet, or the scanner is silent: not given out. */
  PENDING("pending"),
  /** Looked at and good. */
  CLEAN("clean"),
  /** Something harmful was found: never given out. */
  INFECTED("infected");

  private final String key;

  Verdict(String key) {
    this.key = key;
  }

  /** The stable name. */
  @JsonValue
  public String key() {
    return key;
  }

  static Verdict of(String key) {
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst().orElseThrow();
  }
}
