package org.unifiedportal.war.vault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.unifiedportal.war.settings.S3Settings;

/**
 * A store that speaks the part of S3 the vault needs, keeps the bytes in memory, and lets in only
 * what is signed rightly. Lists are given in pages of two, so that leafing is tried, too.
 */
final class MadeStore implements AutoCloseable {
  static final String SECRET = "secret-of-the-portal";

  private static final String KEY = "portal";
  private static final int PAGE = 2;

  /** What every store knows; some refuse all others. */
  private static final Set<String> PLAIN = Set.of("x-amz-content-sha256", "x-amz-date");

  private final HttpServer server;
  private final Map<String, SortedMap<String, byte[]>> buckets = new ConcurrentHashMap<>();

  /** What was put there long ago, as {@code /bucket/key}. */
  private final Set<String> old = ConcurrentHashMap.newKeySet();

  private MadeStore(HttpServer server) {
    this.server = server;
  }

  static MadeStore start() throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    MadeStore store = new MadeStore(HttpServer.create(here, 0));
    store.server.createContext("/", store::answer);
    store.server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
    store.server.start();
    return store;
  }

  S3Settings settings(String bucket, String secret) {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new S3Settings(address, bucket, "us-east-1", KEY, secret);
  }

  void make(String bucket) {
    buckets.put(bucket, new ConcurrentSkipListMap<>());
  }

  /** What lies in a bucket, by its key. */
  Map<String, byte[]> in(String bucket) {
    return buckets.get(bucket);
  }

  /** Whatever lies in a bucket was put there long ago. */
  void age(String bucket) {
    in(bucket).keySet().forEach(key -> old.add("/" + bucket + "/" + key));
  }

  private Instant putAt(String path) {
    return old.contains(path) ? Instant.EPOCH : Instant.now();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange asked) throws IOException {
    try (asked) {
      byte[] body = asked.getRequestBody().readAllBytes();
      if (!new Signed(asked, body).isBy(KEY, SECRET)) {
        refuse(asked, 403, "SignatureDoesNotMatch");
        return;
      }
      if (!PLAIN.containsAll(own(asked))) {
        refuse(asked, 501, "NotImplemented");
        return;
      }
      String[] path = asked.getRequestURI().getPath().substring(1).split("/", 2);
      SortedMap<String, byte[]> bucket = buckets.get(path[0]);
      if (bucket == null) {
        refuse(asked, 404, "NoSuchBucket");
      } else if (path.length == 1 || path[1].isEmpty()) {
        list(asked, bucket);
      } else {
        object(asked, bucket, path[1], body);
      }
    }
  }

  private static Set<String> own(HttpExchange asked) {
    return asked.getRequestHeaders().keySet().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(name -> name.startsWith("x-amz-"))
        .collect(Collectors.toSet());
  }

  private void object(HttpExchange asked, SortedMap<String, byte[]> bucket, String key, byte[] body)
      throws IOException {
    switch (asked.getRequestMethod()) {
      case "PUT" -> {
        bucket.put(key, body);
        old.remove(asked.getRequestURI().getPath());
        asked.sendResponseHeaders(200, -1);
      }
      case "GET" -> get(asked, bucket.get(key));
      case "HEAD" -> head(asked, bucket.containsKey(key));
      case "DELETE" -> {
        bucket.remove(key);
        asked.sendResponseHeaders(204, -1);
      }
      default -> refuse(asked, 405, "MethodNotAllowed");
    }
  }

  private static void get(HttpExchange asked, byte[] bytes) throws IOException {
    if (bytes == null) {
      refuse(asked, 404, "NoSuchKey");
      return;
    }
    String range = asked.getRequestHeaders().getFirst("Range");
    int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
    if (range != null && from >= bytes.length) {
      refuse(asked, 416, "InvalidRange");
      return;
    }
    send(asked, range == null ? 200 : 206, Arrays.copyOfRange(bytes, from, bytes.length));
  }

  private void head(HttpExchange asked, boolean isThere) throws IOException {
    ZonedDateTime putAt = putAt(asked.getRequestURI().getPath()).atZone(ZoneOffset.UTC);
    String time = DateTimeFormatter.RFC_1123_DATE_TIME.format(putAt);
    asked.getResponseHeaders().set("Last-Modified", time);
    asked.sendResponseHeaders(isThere ? 200 : 404, -1);
  }

  private void list(HttpExchange asked, SortedMap<String, byte[]> bucket) throws IOException {
    Map<String, String> query = query(asked);
    String prefix = query.getOrDefault("prefix", "");
    String after = query.getOrDefault("continuation-token", "");
    Iterator<String> keys =
        new TreeMap<>(bucket)
            .keySet().stream()
                .filter(key -> key.startsWith(prefix) && key.compareTo(after) > 0)
                .iterator();
    StringBuilder page = new StringBuilder("<ListBucketResult>");
    String last = "";
    for (int count = 0; keys.hasNext() && count < PAGE; count++) {
      last = keys.next();
      page.append(
          "<Contents><Key>%s</Key><LastModified>%s</LastModified></Contents>"
              .formatted(
                  last, putAt(asked.getRequestURI().getPath().replaceFirst("/?$", "/") + last)));
    }
    page.append("<IsTruncated>").append(keys.hasNext()).append("</IsTruncated>");
    if (keys.hasNext()) {
      page.append("<NextContinuationToken>").append(last).append("</NextContinuationToken>");
    }
    send(
        asked, 200, page.append("</ListBucketResult>").toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> query(HttpExchange asked) {
    Map<String, String> query = new HashMap<>();
    for (String one : asked.getRequestURI().getRawQuery().split("&")) {
      String[] parts = one.split("=", 2);
      query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  private static void refuse(HttpExchange asked, int status, String code) throws IOException {
    String error = "<Error><Code>%s</Code><Message>no</Message></Error>".formatted(code);
    send(asked, status, error.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange asked, int status, byte[] body) throws IOException {
    asked.getResponseHeaders().set("Content-Type", "application/xml");
    asked.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    asked.getResponseBody().write(body);
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
