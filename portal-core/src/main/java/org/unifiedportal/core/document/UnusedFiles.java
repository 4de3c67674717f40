package org.unifiedportal.core.document;

import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileStore;

/** Forgets files that nothing holds any more; the vault sweeps their bytes at a later start. */
record UnusedFiles(DocumentStore store, FileStore files) {
  /** Whoever takes the same bytes in at this moment waits, and then finds them unknown. */
  void release(FileHash hash) {
    files.lock(hash);
    if (!store.isHeld(hash)) {
      files.remove(hash);
    }
  }
}
