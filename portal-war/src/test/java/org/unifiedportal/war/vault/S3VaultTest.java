package org.unifiedportal.war.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.Arrival;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FilesAway;
import org.unifiedportal.core.vault.Vault;
import org.unifiedportal.core.vault.VaultContract;
import org.unifiedportal.war.settings.S3Settings;

/** The contract of vaults on a store behind HTTP, and what only a store can do wrong. */
class S3VaultTest implements VaultContract {
  private static MadeStore store;

  @TempDir Path folder;
  private String bucket;
  private S3Vault vault;

  @BeforeAll
  static void start() throws IOException {
    store = MadeStore.start();
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  @BeforeEach
  void open() throws IOException {
    bucket = "b" + UUID.randomUUID();
    store.make(bucket);
    vault = S3Vault.at(store.settings(bucket, MadeStore.SECRET), incoming());
  }

  @AfterEach
  void close() {
    vault.close();
  }

  @Override
  public Vault vault() {
    return vault;
  }

  @Override
  public Path incoming() {
    return folder.resolve("incoming");
  }

  private static Arrival receive(Vault into, byte[] bytes) throws IOException {
    return into.receive(new ByteArrayInputStream(bytes));
  }

  @Test
  void aBucketThatCanBeUsedIsAskedForWithoutLeavingATrace() throws IOException {
    vault.refuseIfAway();
    assertEquals(0, vault.count());
  }

  @Test
  void aWrongSecretIsToldInASentenceThatNamesTheSettingsButNotTheSecret() throws IOException {
    S3Settings wrong = store.settings(bucket, "wrong-secret-of-nobody");
    try (S3Vault stranger = S3Vault.at(wrong, incoming());
        Arrival arrival = receive(stranger, new byte[] {1, 2, 3})) {
      String sentence = away(stranger::refuseIfAway);
      assertTrue(sentence.contains("PORTAL_S3_SECRET"), sentence);
      assertTrue(sentence.contains(bucket), sentence);
      assertFalse(sentence.contains("wrong-secret"), sentence);
      away(() -> stranger.keep(arrival));
      away(() -> stranger.open(arrival.hash(), 0));
      assertTrue(Files.exists(arrival.file()), "what was not kept may be kept again");
    }
    assertEquals(0, vault.count());
  }

  @Test
  void aBucketThatIsNotThereIsNamed() throws IOException {
    S3Settings none = store.settings("no-such-bucket-here", MadeStore.SECRET);
    try (S3Vault lost = S3Vault.at(none, incoming())) {
      String sentence = away(lost::refuseIfAway);
      assertTrue(sentence.contains("has no bucket \"no-such-bucket-here\""), sentence);
    }
  }

  @Test
  void aStoreThatDoesNotAnswerIsNamedByItsAddress() throws IOException {
    S3Settings nowhere = new S3Settings(URI.create("http://127.0.0.1:1"), bucket, "x", "a", "b");
    try (S3Vault lost = S3Vault.at(nowhere, incoming())) {
      String sentence = away(lost::refuseIfAway);
      assertTrue(sentence.contains("http://127.0.0.1:1 does not answer"), sentence);
      assertEquals(1, sentence.lines().count());
      away(() -> lost.open(new FileHash("0".repeat(64)), 0));
    }
  }

  private static String away(Executable question) {
    return assertThrows(FilesAway.class, question).getMessage();
  }

  @Test
  void whoeverHasEnoughDoesNotWaitForTheRestAndTheNextOneIsServed() throws IOException {
    byte[] large = new byte[2 << 20];
    large[100] = 7;
    Arrival arrival = receive(vault, large);
    vault.keep(arrival);
    for (int reader = 0; reader < 120; reader++) {
      try (InputStream bytes = vault.open(arrival.hash(), 100).orElseThrow()) {
        assertEquals(7, bytes.read());
      }
    }
    try (InputStream bytes = vault.open(arrival.hash(), large.length - 3).orElseThrow()) {
      assertArrayEquals(new byte[3], bytes.readAllBytes());
    }
  }

  @Test
  void whatLiesInTheBucketBesideTheFilesIsNeitherCountedNorSwept() throws IOException {
    vault.keep(receive(vault, "құжат".getBytes(StandardCharsets.UTF_8)));
    store.in(bucket).put("kept/readme.txt", new byte[1]);
    store.in(bucket).put("other/" + "0".repeat(64), new byte[1]);

    assertEquals(1, vault.count());
    assertEquals(0, vault.sweepKept(Instant.MAX, hash -> true));
    assertEquals(3, store.in(bucket).size());
  }

  @Test
  void manyFilesAreCountedAndSweptPageByPage() throws IOException {
    for (int number = 0; number < 7; number++) {
      vault.keep(receive(vault, ("файл " + number).getBytes(StandardCharsets.UTF_8)));
    }
    FileHash left = receive(vault, "файл 3".getBytes(StandardCharsets.UTF_8)).hash();
    assertEquals(7, vault.count());
    assertEquals(1, vault.sweepKept(Instant.now().plusSeconds(60), hash -> !hash.equals(left)));
    assertEquals(6, vault.count());
  }

  @Test
  void theSecretIsNeverPrinted() {
    assertFalse(store.settings(bucket, MadeStore.SECRET).toString().contains("secret"));
  }
}
