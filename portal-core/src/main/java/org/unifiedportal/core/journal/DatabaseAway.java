package org.unifiedportal.core.journal;

/** The database doesn't answer just now; nothing was kept, and trying again later may work. */
public final class DatabaseAway extends RuntimeException {
  /** Keeps what the driver said. */
  public DatabaseAway(Throwable cause) {
    super("the database does not answer", cause);
  }
}
