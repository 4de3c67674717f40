package org.unifiedportal.core.journal;

/** The database can't be used; the message is one sentence for the person who starts the portal. */
public final class DatabaseUnusable extends RuntimeException {
  /** Says why in one sentence. */
  public DatabaseUnusable(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
