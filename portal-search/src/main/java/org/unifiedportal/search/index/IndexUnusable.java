package org.unifiedportal.search.index;

/** The index can't be written, or not read, now; the message is one sentence for the operator. */
public final class IndexUnusable extends RuntimeException {
  /** Says why in one sentence. */
  public IndexUnusable(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
