package org.unifiedportal.core.publication;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * The five outcomes of a withdrawal; the words stand in the message files under {@code
 * outcome.<key>}.
 */
public enum Outcome {
  /** True when written, overtaken since: stays readable as archive. */
  OLD_BUT_TRUE_THEN("old-but-true-then", true),
  /** Stands somewhere else now: the address leads there. */
  MOVED_TO("moved-to", false),
  /** It was wrong: the address says so. */
  MISTAKE("mistake", false),
  /** Should never have been there: the address says that and no more. */
  NEVER_EXISTED("never-existed", false),
  /** Its time has run out: stays readable as archive. */
  EXPIRED("expired", true);

  private final String key;
  private final boolean readable;

  Outcome(String key, boolean readable) {
    this.key = key;
    this.readable = readable;
  }

  /** The stable name in data, messages and JSON. */
  @JsonValue
  public String key() {
    return key;
  }

  /** Whether the text stays readable at its address, marked as archive. */
  public boolean isReadable() {
    return readable;
  }

  /** Finds an outcome by its key. */
  public static Optional<Outcome> find(String key) {
    return Arrays.stream(values()).filter(outcome -> outcome.key.equals(key)).findFirst();
  }
}
