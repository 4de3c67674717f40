package org.unifiedportal.war.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.FilesAway;
import org.unifiedportal.core.vault.Vault;
import org.unifiedportal.war.settings.S3Settings;
import org.unifiedportal.war.settings.StartProblem;
import org.unifiedportal.war.vault.S3Vault;

/**
 * Opens the vault: a folder of the home, or the store that is set. A class of its own, so that the
 * store's client is loaded only where there is one.
 */
final class VaultDoor {
  /** Between the keeping of a file and its row; another process may be taking one in just now. */
  private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

  private VaultDoor() {}

  /** Opens it and throws away what earlier runs left; a store that is away stops the start. */
  static Vault open(Path folder, FileStore files) {
    try {
      Vault vault = S3Settings.ofProcess().isPresent() ? remote(folder) : Vault.in(folder);
      vault.sweep();
      Instant before = Instant.now().minus(LONGEST_UPLOAD);
      vault.sweepKept(before, hash -> files.find(hash).isPresent());
      return vault;
    } catch (FilesAway away) {
      StartProblem.report(away.getMessage());
      throw new UncheckedIOException(away);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Vault remote(Path folder) throws IOException {
    S3Vault vault = S3Vault.at(S3Settings.ofProcess().orElseThrow(), folder.resolve("incoming"));
    vault.refuseIfAway();
    return vault;
  }

  static void close(Vault vault) {
    if (vault instanceof S3Vault remote) {
      remote.close();
    }
  }
}
