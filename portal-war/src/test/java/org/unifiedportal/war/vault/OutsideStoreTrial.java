package org.unifiedportal.war.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.war.settings.S3Settings;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The contract of stores on one of another maker, which the portal's own settings name. The bucket
 * must be empty and is left empty; only the rights that the portal needs are used.
 */
@EnabledIfSystemProperty(
    named = "portal.s3.tried",
    matches = "true",
    disabledReason = "no outside store is tried; docs/operate.md tells how")
class OutsideStoreTrial implements StoreContract {
  private static final int MORE_THAN_A_PAGE = 1005;

  @TempDir Path folder;
  private S3Vault vault;
  private boolean wasEmpty;

  @BeforeEach
  void open() throws IOException {
    vault = S3Vault.at(settings(), incoming());
    try (S3Client client = S3Door.open(settings())) {
      int keys = client.listObjectsV2(one -> one.bucket(settings().bucket())).keyCount();
      assertEquals(0, keys, "the bucket must be empty");
    }
    wasEmpty = true;
  }

  @AfterEach
  void empty() {
    vault.close();
    if (wasEmpty) {
      try (S3Client client = S3Door.open(settings())) {
        String bucket = settings().bucket();
        client.listObjectsV2Paginator(all -> all.bucket(bucket)).contents().stream()
            .toList()
            .forEach(file -> client.deleteObject(one -> one.bucket(bucket).key(file.key())));
      }
    }
  }

  @Override
  public S3Vault vault() {
    return vault;
  }

  @Override
  public Path incoming() {
    return folder.resolve("incoming");
  }

  @Override
  public S3Settings settings() {
    return new S3Settings(
        URI.create(said("PORTAL_S3_URL")),
        said("PORTAL_S3_BUCKET"),
        Optional.ofNullable(System.getenv("PORTAL_S3_REGION")).orElse("us-east-1"),
        said("PORTAL_S3_KEY"),
        said("PORTAL_S3_SECRET"));
  }

  private static String said(String variable) {
    return Optional.ofNullable(System.getenv(variable))
        .orElseThrow(() -> new AssertionError(variable + " is not set"));
  }

  @Test
  void moreFilesThanAStoreListsAtOnceAreAllCounted() throws IOException {
    for (int number = 0; number < MORE_THAN_A_PAGE; number++) {
      byte[] bytes = ("файл " + number).getBytes(StandardCharsets.UTF_8);
      vault.keep(StoreContract.receive(vault, bytes));
    }
    assertEquals(MORE_THAN_A_PAGE, vault.count());
  }
}
