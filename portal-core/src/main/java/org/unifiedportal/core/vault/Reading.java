package org.unifiedportal.core.vault;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How far the reading of a file's text has come; the words stand under {@code reading.<key>}. */
public enum Reading {
  /** In the queue. */
  WAITING("waiting"),
  /** Its text is known. */
  READ("read"),
  /** Only pictures inside. */
  NO_TEXT("no-text"),
  /** Opens with a password only. */
  PASSWORD("password"),
  /** It can't be opened as what it is. */
  DAMAGED("damaged"),
  /** Larger or slower than the limits allow. */
  TOO_MUCH("too-much"),
  /** Not a format whose text is read. */
  NOT_READ("not-read");

  private final String key;

  Reading(String key) {
    this.key = key;
  }

  /** The stable name in data, messages and JSON. */
  @JsonValue
  public String key() {
    return key;
  }

  static Reading of(String key) {
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst().orElseThrow();
  }
}
