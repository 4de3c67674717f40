package org.unifiedportal.core.vault;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** A vault whose store goes away and comes back as a test wants it. */
public final class LeavingVault implements Vault {
  /** Whether it is away now. */
  public boolean away;

  private final Vault vault;

  /** Keeps what this one keeps. */
  public LeavingVault(Vault vault) {
    this.vault = vault;
  }

  private Vault reached() throws FilesAway {
    if (away) {
      throw new FilesAway("the store does not answer", new IOException());
    }
    return vault;
  }

  @Override
  public Arrival receive(InputStream bytes) throws IOException {
    return vault.receive(bytes);
  }

  @Override
  public void keep(Arrival arrival) throws IOException {
    reached().keep(arrival);
  }

  @Override
  public Optional<InputStream> open(FileHash hash, long from) throws IOException {
    return reached().open(hash, from);
  }

  @Override
  public long count() throws IOException {
    return reached().count();
  }

  @Override
  public int sweep() throws IOException {
    return vault.sweep();
  }

  @Override
  public int sweepKept(Instant before, Predicate<FileHash> isKnown) throws IOException {
    return reached().sweepKept(before, isKnown);
  }
}
