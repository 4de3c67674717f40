package org.unifiedportal.core.document;

import java.util.Collection;
import java.util.List;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileStore;

/** Forgets files that nothing holds any more; the vault sweeps their bytes at a later start. */
record UnusedFiles(DocumentStore store, FileStore files) {
  /** Whoever takes the same bytes in at this moment waits, and then finds them unknown. */
  boolean release(FileHash hash) {
    return release(List.of(hash)) > 0;
  }

  /** The same with several; how many were forgotten. */
  int release(Collection<FileHash> hashes) {
    files.lock(hashes);
    List<FileHash> unused = hashes.stream().distinct().filter(hash -> !store.isHeld(hash)).toList();
    unused.forEach(files::remove);
    return unused.size();
  }
}
