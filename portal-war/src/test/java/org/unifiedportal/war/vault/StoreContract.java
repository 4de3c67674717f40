package org.unifiedportal.war.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.unifiedportal.core.vault.Arrival;
import org.unifiedportal.core.vault.FilesAway;
import org.unifiedportal.core.vault.VaultContract;
import org.unifiedportal.war.settings.S3Settings;

/** What the portal asks of every store that speaks S3, ours or another maker's. */
interface StoreContract extends VaultContract {
  /** The store of one test, with an empty bucket and the right secret. */
  S3Settings settings();

  @Override
  S3Vault vault();

  @Test
  default void aBucketThatCanBeUsedIsAskedForWithoutLeavingATrace() throws IOException {
    vault().refuseIfAway();
    assertEquals(0, vault().count());
  }

  @Test
  default void aWrongSecretIsToldInASentenceThatNamesTheSettingsButNotTheSecret()
      throws IOException {
    S3Settings wrong = settings(settings().bucket(), "wrong-secret-of-nobody");
    try (S3Vault stranger = S3Vault.at(wrong, incoming());
        Arrival arrival = receive(stranger, new byte[] {1, 2, 3})) {
      String sentence = away(stranger::refuseIfAway);
      assertTrue(sentence.contains("PORTAL_S3_SECRET"), sentence);
      assertTrue(sentence.contains(settings().bucket()), sentence);
      assertFalse(sentence.contains("wrong-secret"), sentence);
      away(() -> stranger.keep(arrival));
      away(() -> stranger.open(arrival.hash(), 0));
      assertTrue(Files.exists(arrival.file()), "what was not kept may be kept again");
    }
    assertEquals(0, vault().count());
  }

  @Test
  default void aBucketThatIsNotThereIsNamed() throws IOException {
    S3Settings none = settings("no-such-bucket-here", settings().secret());
    try (S3Vault lost = S3Vault.at(none, incoming())) {
      String sentence = away(lost::refuseIfAway);
      assertTrue(sentence.contains("has no bucket \"no-such-bucket-here\""), sentence);
    }
  }

  @Test
  default void whoeverHasEnoughDoesNotWaitForTheRestAndTheNextOneIsServed() throws IOException {
    byte[] large = new byte[2 << 20];
    large[100] = 7;
    Arrival arrival = receive(vault(), large);
    vault().keep(arrival);
    for (int reader = 0; reader < 120; reader++) {
      try (InputStream bytes = vault().open(arrival.hash(), 100).orElseThrow()) {
        assertEquals(7, bytes.read());
      }
    }
    try (InputStream bytes = vault().open(arrival.hash(), large.length - 3).orElseThrow()) {
      assertArrayEquals(new byte[3], bytes.readAllBytes());
    }
  }

  private S3Settings settings(String bucket, String secret) {
    S3Settings right = settings();
    return new S3Settings(right.address(), bucket, right.region(), right.key(), secret);
  }

  static Arrival receive(S3Vault into, byte[] bytes) throws IOException {
    return into.receive(new ByteArrayInputStream(bytes));
  }

  static String away(Executable question) {
    return assertThrows(FilesAway.class, question).getMessage();
  }
}
