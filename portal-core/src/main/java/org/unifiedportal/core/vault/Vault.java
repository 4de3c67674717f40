package org.unifiedportal.core.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Keeps bytes for ever under their own hash. Nothing in it is ever changed; the same bytes are kept
 * once. Safe for use by many threads.
 */
public interface Vault {
  /** Writes the whole stream to disk under a temporary name; the caller closes what arrived. */
  Arrival receive(InputStream bytes) throws IOException;

  /**
   * Keeps what arrived. When this returns, the bytes survive a power cut: file and folder are
   * written through before and after the rename.
   */
  void keep(Arrival arrival) throws IOException;

  /** Opens kept bytes from this position on; empty when there are none under the hash. */
  Optional<InputStream> open(FileHash hash, long from) throws IOException;

  /** How many files are kept. */
  long count() throws IOException;

  /** Throws away what earlier runs left half received; returns how many. Call before receiving. */
  int sweep() throws IOException;

  /**
   * Throws away what was kept before this moment and is part of nothing; returns how many. Sweeps
   * nothing when more files are unknown than known, for then the tables are those of another
   * portal. Each file is asked about again right before it goes: other nodes may share the vault
   * and take the same bytes in meanwhile. Call before receiving.
   */
  int sweepKept(Instant before, Predicate<FileHash> isKnown) throws IOException;

  /** A vault in a folder; what is missing of it is made and written through at once. */
  static Vault in(Path folder) {
    return new FolderVault(folder);
  }
}
