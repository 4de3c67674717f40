package org.unifiedportal.core.document;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileStore;

/**
 * Forgets files that no edition, offer or picture names: older programs left them behind when a
 * draft's file was replaced or a draft thrown away. The vault sweeps their bytes at a later start,
 * as those of all files it doesn't know.
 */
public final class ForgettingFiles {
  private static final Logger LOG = System.getLogger(ForgettingFiles.class.getName());
  private static final Duration AFTER = Duration.ofDays(1);
  private static final int AT_ONCE = 100;

  private final Database database;
  private final DocumentStore documents;
  private final FileStore files;
  private final PortalTime time;

  /** All parts share the database. */
  public ForgettingFiles(
      Database database, DocumentStore documents, FileStore files, PortalTime time) {
    this.database = database;
    this.documents = documents;
    this.files = files;
    this.time = time;
  }

  /**
   * Looks at every file that came in more than a day ago, some at a time; how many were forgotten.
   */
  public int run() {
    Instant before = time.now().minus(AFTER);
    int forgotten = 0;
    List<FileHash> some = files.list("", before, AT_ONCE);
    while (!some.isEmpty()) {
      Set<FileHash> held = documents.held(some);
      forgotten +=
          (int) some.stream().filter(hash -> !held.contains(hash)).filter(this::forget).count();
      some = files.list(some.getLast().value(), before, AT_ONCE);
    }
    tell(forgotten);
    return forgotten;
  }

  /** Whoever takes the same bytes in at this moment comes first or waits. */
  private boolean forget(FileHash hash) {
    return database.transact(() -> new UnusedFiles(documents, files).release(hash));
  }

  private static void tell(int forgotten) {
    if (forgotten > 0) {
      LOG.log(
          Level.INFO,
          "{0} files that no document and no picture names are forgotten;"
              + " the vault sweeps them at a later start",
          forgotten);
    }
  }
}
