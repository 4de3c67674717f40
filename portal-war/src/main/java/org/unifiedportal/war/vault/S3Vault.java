package org.unifiedportal.war.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unifiedportal.core.vault.Arrival;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FilesAway;
import org.unifiedportal.core.vault.Incoming;
import org.unifiedportal.core.vault.Vault;
import org.unifiedportal.war.settings.S3Settings;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Keeps files in a bucket, under {@code kept/} and their hash. They come in on this machine first,
 * for a file is recognised before it is kept; so nothing half sent ever lies in the bucket. Each
 * request is signed with the hash of its bytes, so the store refuses what got changed on its way.
 */
public final class S3Vault implements Vault, AutoCloseable {
  private static final String PREFIX = "kept/";
  private static final String FORM = PREFIX + "[0-9a-f]{2}/[0-9a-f]{64}";
  private static final int BEYOND = 416;

  private final S3Client client;
  private final String bucket;
  private final Incoming incoming;
  private final S3Trouble trouble;

  private S3Vault(S3Client client, S3Settings place, Incoming incoming) {
    this.client = client;
    this.bucket = place.bucket();
    this.incoming = incoming;
    this.trouble = new S3Trouble(place);
  }

  /** A vault in this place; nothing is asked of the store yet. */
  public static S3Vault at(S3Settings place, Path incoming) throws IOException {
    return new S3Vault(S3Door.open(place), place, Incoming.in(incoming));
  }

  /**
   * Asks whether the bucket is there and lets the portal in.
   *
   * @throws FilesAway saying why not
   */
  public void refuseIfAway() throws FilesAway {
    asked(() -> client.listObjectsV2(all().maxKeys(1).build()));
  }

  @Override
  public Arrival receive(InputStream bytes) throws IOException {
    return incoming.receive(bytes);
  }

  @Override
  public void keep(Arrival arrival) throws IOException {
    PutObjectRequest request =
        PutObjectRequest.builder()
            .bucket(bucket)
            .key(key(arrival.hash()))
            .contentType("application/octet-stream")
            .build();
    asked(() -> client.putObject(request, RequestBody.fromFile(arrival.file())));
    Files.deleteIfExists(arrival.file());
  }

  @Override
  public Optional<InputStream> open(FileHash hash, long from) throws IOException {
    GetObjectRequest.Builder request = GetObjectRequest.builder().bucket(bucket).key(key(hash));
    if (from > 0) {
      request.range("bytes=" + from + "-");
    }
    return asked(() -> opened(request.build()));
  }

  /** A file has nothing behind its last byte; a store calls that a wrong question. */
  private Optional<InputStream> opened(GetObjectRequest request) {
    try {
      return Optional.of(new StoredBytes(client.getObject(request)));
    } catch (NoSuchKeyException unknown) {
      return Optional.empty();
    } catch (S3Exception refused) {
      if (refused.statusCode() == BEYOND) {
        return Optional.of(InputStream.nullInputStream());
      }
      throw refused;
    }
  }

  @Override
  public long count() throws IOException {
    return asked(() -> kept().count());
  }

  @Override
  public int sweep() throws IOException {
    return incoming.sweep();
  }

  @Override
  public int sweepKept(Instant before, Predicate<FileHash> isKnown) throws IOException {
    List<S3Object> unknown = new ArrayList<>();
    long all =
        asked(() -> kept().filter(file -> isKnown.test(hash(file)) || unknown.add(file)).count());
    if (unknown.size() * 2L > all) {
      return 0;
    }
    int swept = 0;
    for (S3Object file : unknown) {
      boolean wasOld = file.lastModified().isBefore(before);
      if (wasOld && !isKnown.test(hash(file)) && isOld(file.key(), before)) {
        asked(() -> client.deleteObject(one -> one.bucket(bucket).key(file.key())));
        swept++;
      }
    }
    return swept;
  }

  /** Asked anew: another node may have taken the same bytes in, or swept them, since the list. */
  private boolean isOld(String key, Instant before) throws FilesAway {
    return asked(() -> lastModified(key)).filter(at -> at.isBefore(before)).isPresent();
  }

  private Optional<Instant> lastModified(String key) {
    try {
      return Optional.of(client.headObject(one -> one.bucket(bucket).key(key)).lastModified());
    } catch (NoSuchKeyException gone) {
      return Optional.empty();
    }
  }

  private Stream<S3Object> kept() {
    return client.listObjectsV2Paginator(all().build()).contents().stream()
        .filter(file -> file.key().matches(FORM));
  }

  private ListObjectsV2Request.Builder all() {
    return ListObjectsV2Request.builder().bucket(bucket).prefix(PREFIX);
  }

  private static FileHash hash(S3Object file) {
    return new FileHash(file.key().substring(file.key().lastIndexOf('/') + 1));
  }

  private static String key(FileHash hash) {
    return PREFIX + hash.value().substring(0, 2) + "/" + hash.value();
  }

  /** A question to the store. */
  private interface Question<T> {
    T ask();
  }

  private <T> T asked(Question<T> question) throws FilesAway {
    try {
      return question.ask();
    } catch (SdkException failed) {
      throw trouble.told(failed);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
