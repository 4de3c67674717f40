package org.unifiedportal.war.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.Arrival;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.war.settings.S3Settings;

/** The contract of stores on a small one of our own, and what needs a look into it. */
class S3VaultTest implements StoreContract {
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
    vault = S3Vault.at(settings(), incoming());
  }

  @AfterEach
  void close() {
    vault.close();
  }

  @Override
  public S3Vault vault() {
    return vault;
  }

  @Override
  public S3Settings settings() {
    return store.settings(bucket, MadeStore.SECRET);
  }

  @Override
  public Path incoming() {
    return folder.resolve("incoming");
  }

  @Test
  void aStoreThatDoesNotAnswerIsNamedByItsAddress() throws IOException {
    S3Settings nowhere = new S3Settings(URI.create("http://127.0.0.1:1"), bucket, "x", "a", "b");
    try (S3Vault lost = S3Vault.at(nowhere, incoming())) {
      String sentence = StoreContract.away(lost::refuseIfAway);
      assertTrue(sentence.contains("http://127.0.0.1:1 does not answer"), sentence);
      assertEquals(1, sentence.lines().count());
      StoreContract.away(() -> lost.open(new FileHash("0".repeat(64)), 0));
    }
  }

  @Test
  void whatLiesInTheBucketBesideTheFilesIsNeitherCountedNorSwept() throws IOException {
    vault.keep(StoreContract.receive(vault, "құжат".getBytes(StandardCharsets.UTF_8)));
    store.in(bucket).put("kept/readme.txt", new byte[1]);
    store.in(bucket).put("other/" + "0".repeat(64), new byte[1]);

    assertEquals(1, vault.count());
    assertEquals(0, vault.sweepKept(Instant.MAX, hash -> true));
    assertEquals(3, store.in(bucket).size());
  }

  @Test
  void manyFilesAreCountedAndSweptPageByPage() throws IOException {
    for (int number = 0; number < 7; number++) {
      vault.keep(StoreContract.receive(vault, ("файл " + number).getBytes(StandardCharsets.UTF_8)));
    }
    FileHash left = StoreContract.receive(vault, "файл 3".getBytes(StandardCharsets.UTF_8)).hash();
    assertEquals(7, vault.count());
    assertEquals(1, vault.sweepKept(Instant.now().plusSeconds(60), hash -> !hash.equals(left)));
    assertEquals(6, vault.count());
  }

  @Test
  void whatAnotherNodeTakesInWhileTheListIsReadStays() throws IOException {
    keepLongAgo("бірінші", "екінші", "қалдық");
    FileHash left = arrival("қалдық").hash();
    Instant before = Instant.now().minusSeconds(3600);
    int swept = vault.sweepKept(before, hash -> !hash.equals(left) || isTakenInAndHasNoRowYet());

    assertEquals(0, swept);
    assertEquals(3, vault.count());
    store.age(bucket);
    assertEquals(1, vault.sweepKept(before, hash -> !hash.equals(left)));
  }

  @Test
  void whatAnotherNodeHasSweptMeanwhileIsPassedOver() throws IOException {
    keepLongAgo("бірінші", "екінші", "қалдық");
    FileHash left = arrival("қалдық").hash();
    String key = "kept/" + left.value().substring(0, 2) + "/" + left.value();
    Instant before = Instant.now().minusSeconds(3600);

    Predicate<FileHash> isKnown =
        hash -> {
          boolean isSweptElsewhere = hash.equals(left);
          if (isSweptElsewhere) {
            store.in(bucket).remove(key);
          }
          return !isSweptElsewhere;
        };

    assertEquals(0, vault.sweepKept(before, isKnown));
    assertEquals(2, vault.count());
  }

  private void keepLongAgo(String... words) throws IOException {
    for (String one : words) {
      vault.keep(arrival(one));
    }
    store.age(bucket);
  }

  private Arrival arrival(String words) throws IOException {
    return StoreContract.receive(vault, words.getBytes(StandardCharsets.UTF_8));
  }

  /** Another node, in the middle of an upload. */
  private boolean isTakenInAndHasNoRowYet() {
    try {
      vault.keep(arrival("қалдық"));
      return false;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @Test
  void theSecretIsNeverPrinted() {
    assertFalse(store.settings(bucket, MadeStore.SECRET).toString().contains("secret"));
  }
}
