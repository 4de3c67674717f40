package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.war.console.MultipartForm;

/**
 * Uploads to the packaged portal as they go wrong in life: too large, endless, cut, and the power
 * cut in between. The limit of one file is 1 MB here.
 *
 * <p>The system property {@code upload.count} sets how many uploads the kills fall into (60),
 * {@code upload.kills} how many kills there are (2); {@code kill.seed} repeats a run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UploadsOnServerIT {
  private static final int COUNT = Integer.getInteger("upload.count", 60);
  private static final int KILLS = Integer.getInteger("upload.kills", 2);
  private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
  private static final int SENDERS = 3;

  @TempDir static Path folder;

  private final Random random = new Random(SEED);
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, String> sent = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private Path home;
  private PortalProcess portal;
  private int port;
  private int starts;

  @BeforeAll
  void start() throws Exception {
    home = SeededHome.at(folder.resolve("home"));
    restart();
  }

  @AfterAll
  void stop() {
    portal.close();
  }

  private void restart() throws Exception {
    port = PortalProcess.freePort();
    portal =
        PortalProcess.start(
                folder.resolve("run" + ++starts),
                Map.of("PORTAL_FILE_MEGABYTES", "1"),
                "demo",
                "--home",
                home.toString(),
                "--port",
                "" + port)
            .awaitReady();
  }

  private UploadEditor editor() throws IOException {
    return new UploadEditor(port, ApiEditor.demoToken(home, "sarybulak"));
  }

  /** The ways in: a bare file, a form of a program, a form of the console. */
  private List<RawUpload> doors() throws Exception {
    String token = ApiEditor.demoToken(home, "sarybulak");
    return List.of(
        RawUpload.bare(port, token),
        RawUpload.form(port, token),
        RawUpload.console(port, ConsoleClient.enter(home, port, "officer")));
  }

  /** What is coming in; looked at until the server has noticed that nobody sends any more. */
  private long halfReceived() throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    long left = incoming();
    while (left > 0 && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
      left = incoming();
    }
    return left;
  }

  private long incoming() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("files/incoming"))) {
      return files.count();
    }
  }

  @Test
  @Order(1)
  void twoGigabytesAreRefusedBeforeTheyAreSent() throws Exception {
    for (RawUpload door : doors()) {
      RawUpload.Answer answer = door.saying("Content-Length: 2147483648").head(64 << 10);
      assertEquals(413, answer.status(), answer.text());
      assertTrue(answer.text().contains(" МБ"), answer.text());
      assertTrue(answer.millis() < 2000, () -> door.target() + " " + answer.millis() + " ms");
    }
    assertEquals(0, halfReceived());
  }

  @Test
  @Order(2)
  void anEndlessStreamIsRefusedWhereTheLimitIs() throws Exception {
    for (RawUpload door : doors()) {
      RawUpload.Answer answer = door.saying("Transfer-Encoding: chunked").endless(64 << 20);
      assertEquals(413, answer.status(), answer.text());
      assertTrue(answer.sent() < 16 << 20, () -> door.target() + " took " + answer.sent());
    }
    assertEquals(0, halfReceived());
  }

  @Test
  @Order(3)
  void anUploadThatIsCutLeavesNothing() throws Exception {
    int before = editor().register().size();
    for (RawUpload door : doors()) {
      door.saying("Content-Length: 900000").cutAfter(300_000);
      door.saying("Transfer-Encoding: chunked").cutAfter(300_000);
    }
    assertEquals(0, halfReceived());
    assertEquals(before, editor().register().size());
  }

  @Test
  @Order(4)
  void whatIsWrongWithEachFileIsSaidAndTheGoodOnesOfABatchAreKept() throws Exception {
    int before = editor().register().size();
    List<OddFile> good = OddFile.taken("console");
    MultipartForm batch = new MultipartForm();
    for (OddFile file : OddFile.refused()) {
      batch.file(file.name(), file.bytes());
    }
    good.forEach(file -> batch.file(file.name(), file.bytes()));
    good.forEach(file -> batch.file("қайта-" + file.name(), file.bytes()));
    ConsoleClient officer = ConsoleClient.enter(home, port, "officer");
    Document screen = Jsoup.parse(officer.upload("console/documents/upload", batch).body());

    assertEquals(good.size(), screen.select(".taken").size(), screen.text());
    for (OddFile file : OddFile.refused()) {
      String said = screen.select(".not-taken:contains(" + file.name() + ")").text();
      assertTrue(said.contains(file.words()), file.name() + ": " + said);
    }
    Elements offered = screen.select(".not-taken a[href*=console/documents/]");
    assertEquals(good.size(), offered.size(), "the existing ones are offered");
    assertEquals(before + good.size(), editor().register().size());
    assertEquals(0, halfReceived());
  }

  @Test
  @Order(5)
  void aProgramIsToldTheSameWhicheverWayItSends() throws Exception {
    UploadEditor editor = editor();
    for (OddFile file : OddFile.refused()) {
      assertRefused(file, editor.tryBare(file.name(), file.bytes()));
      assertRefused(file, editor.tryForm(file.name(), file.bytes()));
    }
    for (OddFile file : OddFile.taken("program")) {
      HttpResponse<String> added = editor.tryForm(file.name(), file.bytes());
      assertEquals(201, added.statusCode(), added.body());
      assertFalse(added.body().contains("etc/"), added.body());
      HttpResponse<String> again = editor.tryBare("қайта.pdf", file.bytes());
      assertEquals(409, again.statusCode(), again.body());
      String known = UploadEditor.json(added).get("id").asText();
      assertEquals(known, UploadEditor.json(again).get("existing").asText());
    }
    assertEquals(0, halfReceived());
  }

  private static void assertRefused(OddFile file, HttpResponse<String> answer) throws IOException {
    assertEquals(file.key().startsWith("problem") ? 413 : 422, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(UploadEditor.json(answer).toString().contains(file.words()), answer.body());
  }

  /** Long before, so that what nobody knows is swept at the next start. */
  private void age(Path kept) throws IOException {
    FileTime old = FileTime.from(Instant.now().minus(Duration.ofHours(3)));
    try (Stream<Path> files = Files.walk(kept)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, old);
      }
    }
  }

  @Test
  @Order(6)
  void noKillLosesAnAcknowledgedFileOrShowsAnOrphan() throws Exception {
    System.out.printf("kill.seed=%d upload.count=%d upload.kills=%d%n", SEED, COUNT, KILLS);
    for (int kill = 1; kill <= KILLS; kill++) {
      sendUntilKilled(COUNT * kill / KILLS);
      age(home.resolve("files/kept"));
      restart();
      assertEquals(0, incoming(), "a temporary file is left");
      assertRegisterIsWhole();
    }
    assertEveryAcknowledgedFileComesBack();
    assertTrue(acknowledged.size() >= COUNT / 2, () -> acknowledged.size() + " acknowledged");
    System.out.printf(
        "%d uploads sent, %d acknowledged, %d kills: none lost, no orphan, no temporary file%n",
        sent.size(), acknowledged.size(), KILLS);
  }

  /** The kill falls among the last uploads of the round, at a moment nobody chose. */
  private void sendUntilKilled(int last) throws Exception {
    UploadEditor editor = editor();
    List<Thread> senders = new ArrayList<>();
    for (int i = 0; i < SENDERS; i++) {
      senders.add(Thread.ofPlatform().start(() -> send(editor, last)));
    }
    while (next.get() < last - SENDERS && senders.stream().anyMatch(Thread::isAlive)) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    TimeUnit.MILLISECONDS.sleep(random.nextInt(40));
    portal.kill();
    for (Thread sender : senders) {
      sender.join();
    }
  }

  private void send(UploadEditor editor, int last) {
    try {
      for (int number = next.incrementAndGet(); number <= last; number = next.incrementAndGet()) {
        byte[] file = file(number);
        sent.put(UploadEditor.sha256(file), "keste-" + number + ".txt");
        JsonNode added = editor.upload("keste-" + number + ".txt", file);
        acknowledged.put(added.get("id").asText(), UploadEditor.sha256(file));
      }
    } catch (IOException killed) {
      // The kill ends the round; this upload was not acknowledged.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] file(int number) {
    String words = "Кесте " + number + "; " + "мән ".repeat(20_000 + number);
    return words.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** All that is shown has its bytes, all that is kept is part of something. */
  private void assertRegisterIsWhole() throws Exception {
    Set<String> shown = new TreeSet<>();
    List<JsonNode> register = editor().register();
    for (JsonNode document : register) {
      for (JsonNode file : document.get("files")) {
        String hash = file.get("sha256").asText();
        assertEquals(
            hash, UploadEditor.sha256(Files.readAllBytes(kept(hash))), "an orphan is shown");
        shown.add(hash);
      }
    }
    Set<String> ids =
        register.stream().map(one -> one.get("id").asText()).collect(Collectors.toSet());
    assertTrue(ids.containsAll(acknowledged.keySet()), "an acknowledged document is gone");
    for (String hash : sent.keySet()) {
      assertEquals(shown.contains(hash), Files.exists(kept(hash)), "kept and known by nobody");
    }
  }

  private Path kept(String hash) {
    return home.resolve("files/kept").resolve(hash.substring(0, 2)).resolve(hash);
  }

  private void assertEveryAcknowledgedFileComesBack() throws Exception {
    UploadEditor editor = editor();
    for (Map.Entry<String, String> one : acknowledged.entrySet()) {
      editor.publish(editor.document(one.getKey()));
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    for (Map.Entry<String, String> one : acknowledged.entrySet()) {
      while (!isClean(editor, one.getKey()) && System.nanoTime() < end) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      byte[] bytes = editor.bytes("/d/" + one.getKey());
      assertEquals(one.getValue(), UploadEditor.sha256(bytes));
    }
  }

  private static boolean isClean(UploadEditor editor, String id) throws Exception {
    return editor.document(id).at("/files/0/verdict").asText().equals("clean");
  }
}
