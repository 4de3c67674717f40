package org.unifiedportal.core.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that has come in whole and lies on disk under a name of its own, not yet part of anything.
 * Closing it throws the bytes away unless the vault has kept them.
 *
 * @param file where it lies
 * @param size in bytes
 */
public record Arrival(Path file, long size, FileHash hash) implements AutoCloseable {
  /** The bytes from the beginning. */
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
