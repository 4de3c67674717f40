package org.unifiedportal.core.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.unifiedportal.core.text.LocalText;

/**
 * Why a document was taken back. One that is only old stays: it is repealed, not withdrawn.
 *
 * @param reason public words
 * @param replacedBy the document that stands for it now, needed where the cause is {@link
 *     Cause#REPLACED}
 */
public record Tombstone(Cause cause, LocalText reason, Optional<DocumentId> replacedBy) {

  /** The causes; the words stand under {@code tombstone.<key>}. */
  public enum Cause {
    /** Another document stands for it now. */
    REPLACED("replaced"),
    /** It was wrong. */
    MISTAKE("mistake"),
    /** Should never have been there: nothing is told of it. */
    NEVER_EXISTED("never-existed");

    private final String key;

    Cause(String key) {
      this.key = key;
    }

    /** The stable name. */
    @JsonValue
    public String key() {
      return key;
    }

    /** Finds a cause by its key. */
    public static Optional<Cause> find(String key) {
      return Arrays.stream(values()).filter(cause -> cause.key.equals(key)).findFirst();
    }
  }
}
