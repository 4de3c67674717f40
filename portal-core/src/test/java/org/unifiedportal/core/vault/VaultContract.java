package org.unifiedportal.core.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every vault promises, wherever it keeps its bytes. */
public interface VaultContract {
  /** The vault of one test; the same on every call within it. */
  Vault vault();

  /** Where its files come in. */
  Path incoming();

  @Test
  default void whatIsKeptIsGivenBackByItsHashFromAnyByte() throws IOException {
    Arrival arrival = receive("abc");
    vault().keep(arrival);

    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", arrival.hash().value());
    assertArrayEquals(MadeFiles.utf8("abc"), read(arrival.hash(), 0));
    assertArrayEquals(MadeFiles.utf8("c"), read(arrival.hash(), 2));
    assertArrayEquals(new byte[0], read(arrival.hash(), 3));
    assertEquals(3, arrival.size());
  }

  @Test
  default void theSameBytesAreKeptOnce() throws IOException {
    vault().keep(receive("abc"));
    vault().keep(receive("abc"));

    assertEquals(1, vault().count());
    assertEquals(0, left());
  }

  @Test
  default void whatIsNotKeptIsThrownAwayWhenItIsClosed() throws IOException {
    try (Arrival arrival = receive("abc")) {
      assertTrue(Files.exists(arrival.file()));
      assertTrue(vault().open(arrival.hash(), 0).isEmpty());
    }
    assertEquals(0, left());
  }

  @Test
  default void aStreamThatBreaksLeavesNothingBehind() throws IOException {
    InputStream breaking =
        new SequenceInputStream(
            new ByteArrayInputStream(new byte[200_000]),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("cut");
              }
            });

    assertThrows(IOException.class, () -> vault().receive(breaking));
    assertEquals(0, left());
  }

  @Test
  default void whatWasKeptLongAgoAndIsPartOfNothingIsSwept() throws IOException {
    FileHash part = kept("part");
    FileHash left = kept("left");
    Instant now = Instant.now();
    Predicate<FileHash> isKnown = part::equals;

    assertEquals(0, vault().sweepKept(now.minusSeconds(3600), isKnown), "an upload is under way");
    assertEquals(1, vault().sweepKept(now.plusSeconds(3600), isKnown));
    assertTrue(vault().open(left, 0).isEmpty());
    assertTrue(vault().open(part, 0).isPresent());
  }

  @Test
  default void whatBecomesKnownWhileTheRestIsLookedThroughStays() throws IOException {
    kept("part");
    kept("other part");
    FileHash left = kept("left");
    Set<FileHash> asked = new HashSet<>();
    Predicate<FileHash> isKnown = hash -> !hash.equals(left) || !asked.add(hash);

    assertEquals(0, vault().sweepKept(Instant.now().plusSeconds(3600), isKnown));
    assertTrue(vault().open(left, 0).isPresent());
    assertEquals(Set.of(left), asked);
  }

  @Test
  default void theTablesOfAnotherPortalSweepNothing() throws IOException {
    kept("one");
    kept("two");
    assertEquals(0, vault().sweepKept(Instant.now().plusSeconds(3600), hash -> false));
    assertEquals(2, vault().count());
  }

  @Test
  default void anUnknownHashIsNotFoundAndABadOneIsNoHash() throws IOException {
    FileHash unknown = new FileHash("0".repeat(64));
    assertFalse(vault().open(unknown, 0).isPresent());
    assertThrows(IllegalArgumentException.class, () -> new FileHash("../../etc/passwd"));
  }

  @Test
  default void aLargeFileComesBackWhole() throws IOException {
    byte[] large = new byte[9 << 20];
    new Random(7).nextBytes(large);
    Arrival arrival = vault().receive(new ByteArrayInputStream(large));
    vault().keep(arrival);
    assertArrayEquals(large, read(arrival.hash(), 0));
  }

  private FileHash kept(String words) throws IOException {
    Arrival arrival = receive(words);
    vault().keep(arrival);
    return arrival.hash();
  }

  private Arrival receive(String words) throws IOException {
    return vault().receive(new ByteArrayInputStream(MadeFiles.utf8(words)));
  }

  private byte[] read(FileHash hash, long from) throws IOException {
    try (InputStream bytes = vault().open(hash, from).orElseThrow()) {
      return bytes.readAllBytes();
    }
  }

  private long left() throws IOException {
    try (Stream<Path> files = Files.list(incoming())) {
      return files.count();
    }
  }
}
