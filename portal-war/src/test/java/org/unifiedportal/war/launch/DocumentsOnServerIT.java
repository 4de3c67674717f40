package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Words;

/** Real office files sent to the packaged portal: card, checksum, phrase or the honest reason. */
class DocumentsOnServerIT {
  private static final Path SHARED =
      Path.of(System.getProperty("shared.data", "../../shared/data"), "files");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\|[^|]*\\|[^|]*\\|[^|]*\\| ([^|]+) \\|.*$");
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

  @TempDir static Path shared;

  private static int port;
  private static PortalProcess running;
  private static String token;

  @BeforeAll
  static void start() throws Exception {
    port = PortalProcess.freePort();
    Path home = SeededHome.at(shared.resolve("home"));
    running = PortalProcess.demo(shared, home, port).awaitReady();
    token = token(home.resolve("demo-accounts.txt"));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void everyFileOfAnOfficeGetsItsCardItsTextOrItsReasonAndKeepsItsBytes() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "no shared files beside the project");
    Map<String, String> phrases = phrases();
    Map<String, JsonNode> uploaded = new LinkedHashMap<>();
    for (String name : phrases.keySet()) {
      HttpResponse<String> added = upload(name, Files.readAllBytes(SHARED.resolve(name)));
      assertEquals(201, added.statusCode(), name + added.body());
      uploaded.put(name, publish(json(added.body())));
    }
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : uploaded.entrySet()) {
      JsonNode file = read(one.getValue().get("id").asText());
      check(one.getKey(), file, phrases.get(one.getKey()), wrong);
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void whoAsksForTheHeadAloneGetsTheLengthOfTheWholeFileAndNoByteOfIt() throws Exception {
    JsonNode made =
        json(upload("bas.txt", "Су құбырының басы".getBytes(StandardCharsets.UTF_8)).body());
    JsonNode newest = read(publish(made).get("id").asText());
    String path = URI.create(newest.at("/files/0/address").asText()).getPath();
    HttpResponse<byte[]> file = head(path);
    assertEquals(200, file.statusCode(), "a range is for GET alone");
    assertEquals(0, file.body().length);
    assertEquals(get(path).length, file.headers().firstValueAsLong("Content-Length").orElse(-1));
    HttpResponse<byte[]> set = head("/sets/sarybulak.zip");
    assertEquals(200, set.statusCode());
    assertEquals("application/zip", set.headers().firstValue("Content-Type").orElse(""));
    assertEquals("", set.headers().firstValue("Content-Length").orElse(""), "nobody has packed");
  }

  private static HttpResponse<byte[]> head(String path) throws Exception {
    HttpRequest asked =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .header("Range", "bytes=0-9")
            .build();
    return PortalProcess.HTTP.send(asked, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static void check(String name, JsonNode file, String phrase, List<String> wrong)
      throws Exception {
    String reading = file.at("/files/0/reading").asText();
    if (!reading.equals(expected(name))) {
      wrong.add(name + " is " + reading);
    }
    byte[] bytes = get(URI.create(file.at("/files/0/address").asText()).getPath());
    String hash = sha256(bytes);
    boolean photo = name.endsWith(".jpg");
    if (!photo && !hash.equals(sha256(Files.readAllBytes(SHARED.resolve(name))))) {
      wrong.add(name + " came back changed");
    }
    if (!hash.equals(file.at("/files/0/sha256").asText())) {
      wrong.add(name + " has another checksum on its card");
    }
    checkTwin(name, file, phrase, wrong);
    if (reading.equals("read") && !name.startsWith("2014-irrigation-subsidies.kk")) {
      String path = file.at("/standing/addresses/kk").asText().replaceAll(".*/kk/", "");
      if (!isFound(phrase, path)) {
        wrong.add(name + " is not found by: " + phrase);
      }
    }
  }

  /** What is inside is read as a page of a phone, or the page says why it isn't. */
  private static void checkTwin(String name, JsonNode file, String phrase, List<String> wrong)
      throws Exception {
    String path = URI.create(file.at("/files/0/address").asText()).getPath();
    StringBuilder read = new StringBuilder();
    String next = "/ru" + path;
    while (!next.isEmpty()) {
      String page = new String(get(next), StandardCharsets.UTF_8);
      if (zipped(page) + zipped(styles()) > 30_000) {
        wrong.add(name + " is too heavy as a page: " + zipped(page));
      }
      read.append(page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "));
      Matcher link = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(page);
      next = link.find() ? link.group(1).replace("&amp;", "&") : "";
    }
    boolean scattered = name.startsWith("2014-irrigation-subsidies.kk");
    boolean shown = expected(name).equals("read") && !scattered;
    if (shown && !read.toString().contains(phrase.replace("\"", "&quot;"))) {
      wrong.add(name + " as a page lacks: " + phrase);
    }
    String why = Words.in(Language.RU).say("twin." + expected(name));
    if (!expected(name).equals("read") && !read.toString().contains(why)) {
      wrong.add(name + " doesn't say why it is no page");
    }
  }

  private static int zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  private static String styles() throws IOException {
    return Files.readString(Path.of("src/main/resources/assets/portal.css"));
  }

  private static String expected(String name) {
    if (name.contains(".scan.")) {
      return "no-text";
    }
    if (name.contains(".password.")) {
      return "password";
    }
    if (name.contains(".damaged.")) {
      return "damaged";
    }
    return name.endsWith(".jpg") ? "not-read" : "read";
  }

  /** The index follows within seconds of the reading. */
  private static boolean isFound(String phrase, String path) throws Exception {
    String words = URLEncoder.encode("\"" + phrase + "\"", StandardCharsets.UTF_8);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
    do {
      for (String language : List.of("kk", "ru")) {
        String page = "/" + language + "/search?q=" + words;
        if (new String(get(page), StandardCharsets.UTF_8).contains(path)) {
          return true;
        }
      }
      TimeUnit.MILLISECONDS.sleep(200);
    } while (System.nanoTime() < end);
    return false;
  }

  /** As a program does: again after a while, as long as the file is still being read. */
  private static JsonNode publish(JsonNode added) throws Exception {
    String path = "/api/v1/documents/" + added.get("id").asText() + "/publish";
    HttpRequest.Builder order =
        asked(path)
            .header("Content-Type", "application/json")
            .header("If-Match", "\"" + added.get("version").asLong() + "\"")
            .POST(HttpRequest.BodyPublishers.ofString("{}"));
    long end = System.nanoTime() + PATIENCE;
    HttpResponse<String> live = send(order);
    while (live.statusCode() == 409 && isUnread(live) && System.nanoTime() < end) {
      TimeUnit.SECONDS.sleep(live.headers().firstValueAsLong("Retry-After").orElseThrow());
      live = send(order);
    }
    assertEquals(200, live.statusCode(), live.body());
    return json(live.body());
  }

  private static boolean isUnread(HttpResponse<String> refused) throws Exception {
    return json(refused.body()).get("type").asText().endsWith("#refusal.files-unread");
  }

  private static JsonNode read(String id) throws Exception {
    long end = System.nanoTime() + PATIENCE;
    JsonNode document = document(id);
    while (document.at("/files/0/reading").asText().equals("waiting") && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(200);
      document = document(id);
    }
    return document;
  }

  private static JsonNode document(String id) throws Exception {
    HttpResponse<String> found = send(asked("/api/v1/documents/" + id));
    assertEquals(200, found.statusCode(), found.body());
    return json(found.body());
  }

  private static HttpResponse<String> upload(String name, byte[] file) throws Exception {
    String query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return send(
        asked("/api/v1/agencies/sarybulak/documents" + query)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
  }

  private static HttpRequest.Builder asked(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return PortalProcess.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static byte[] get(String path) throws Exception {
    URI address = URI.create("http://localhost:" + port + path);
    return PortalProcess.HTTP
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }

  private static JsonNode json(String body) throws IOException {
    return new ObjectMapper().readTree(body);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static Map<String, String> phrases() throws IOException {
    Map<String, String> phrases = new LinkedHashMap<>();
    ROW.matcher(Files.readString(SHARED.resolve("README.md")))
        .results()
        .forEach(row -> phrases.put(row.group(1), row.group(2).strip()));
    assertTrue(phrases.size() >= 28, phrases.size() + " files");
    return phrases;
  }

  private static String token(Path accounts) throws IOException {
    return Files.readAllLines(accounts).stream()
        .filter(line -> line.startsWith("sarybulak\t"))
        .map(line -> line.substring(line.lastIndexOf('\t') + 1))
        .filter(secret -> secret.startsWith("up_"))
        .findFirst()
        .orElseThrow();
  }
}
