package org.unifiedportal.feed.entry;

import java.util.Arrays;
import java.util.Optional;
import org.unifiedportal.core.publication.Content;

/**
 * What more a reader may sort by: how far a problem has come, what an answer answers, and mere
 * ceremony.
 */
public enum Mark {
  OPEN("state", "open"),
  IN_PROGRESS("state", "in-progress"),
  SOLVED("state", "solved"),
  COMPLAINT("answers", "complaint"),
  QUESTION("answers", "question"),
  SUGGESTION("answers", "suggestion"),
  CEREMONIAL("tone", "ceremonial");

  private final String scheme;
  private final String key;

  Mark(String scheme, String key) {
    this.scheme = scheme;
    this.key = key;
  }

  /** What it tells: the publication's field, or {@code tone}. */
  public String scheme() {
    return scheme;
  }

  /** The stable name within its scheme. */
  public String key() {
    return key;
  }

  /** Whether content carries this mark. */
  boolean isOn(Content content) {
    return this == CEREMONIAL
        ? content.ceremonial()
        : content.fields().choice(scheme).filter(key::equals).isPresent();
  }

  /** Finds a mark by its key. */
  public static Optional<Mark> find(String key) {
    return Arrays.stream(values()).filter(mark -> mark.key.equals(key)).findFirst();
  }
}
