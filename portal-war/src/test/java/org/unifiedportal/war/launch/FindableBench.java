package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * How soon what is new can be found: a publication after its publishing was acknowledged ({@code
 * bench.publications}, 200), the text of a file after its clean verdict ({@code bench.files}, 60).
 * Prints milliseconds and fails above one second (p99) and five seconds; run by {@code portal
 * bench}.
 */
class FindableBench {
  private static final int PUBLICATIONS = Integer.getInteger("bench.publications", 200);
  private static final int FILES = Integer.getInteger("bench.files", 60);
  private static final int WARM_UP = 30;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void whatIsNewIsFound() throws Exception {
    Path home = folder.resolve("home");
    int port = PortalProcess.freePort();
    try (PortalProcess portal = PortalProcess.demo(folder, home, port).awaitReady()) {
      String token = ApiEditor.demoToken(home, "sarybulak");
      ApiEditor writer = new ApiEditor(port, token);
      UploadEditor uploader = new UploadEditor(port, token);
      for (int number = 0; number < WARM_UP; number++) {
        publication(writer, "жаттыгу" + number + "сөз");
      }
      text(writer, uploader, "kelisim" + 0);
      double[] texts = new double[PUBLICATIONS];
      for (int number = 0; number < PUBLICATIONS; number++) {
        texts[number] = publication(writer, "олшем" + number + "сөз");
      }
      double[] files = new double[FILES];
      for (int number = 0; number < FILES; number++) {
        files[number] = text(writer, uploader, "олшемфайл" + number + "созі");
      }
      double slowText = report("published text", texts);
      double slowFile = report("text of a file after its verdict", files);
      portal.terminate();
      assertTrue(slowText <= 1000, () -> slowText + " ms");
      assertTrue(slowFile <= 5000, () -> slowFile + " ms");
    }
  }

  private static double publication(ApiEditor writer, String word) throws Exception {
    ApiEditor.Acknowledged live = writer.publish("Хабар " + word);
    return untilFound(writer, word, live.path());
  }

  /** The clock begins when the verdict is first seen to be clean. */
  private static double text(ApiEditor writer, UploadEditor uploader, String word)
      throws Exception {
    byte[] file =
        ("Ауданның кестесі. " + "Жол мен су туралы. ".repeat(200) + word)
            .getBytes(StandardCharsets.UTF_8);
    JsonNode live = uploader.publish(uploader.upload(word + ".txt", file));
    String id = live.get("id").asText();
    long end = System.nanoTime() + LONGEST;
    while (!uploader.document(id).at("/files/0/verdict").asText().equals("clean")) {
      assertTrue(System.nanoTime() < end, () -> word + " got no verdict");
      TimeUnit.MILLISECONDS.sleep(5);
    }
    String path = live.at("/standing/addresses/kk").asText().replaceFirst("^https?://[^/]*", "");
    return untilFound(writer, word, path);
  }

  private static double untilFound(ApiEditor reader, String word, String path) throws Exception {
    String query = URLEncoder.encode(word, StandardCharsets.UTF_8);
    long begin = System.nanoTime();
    while (!reader.get("/kk/search?q=" + query).contains(path)) {
      assertTrue(System.nanoTime() - begin < LONGEST, () -> word + " is not found");
      TimeUnit.MILLISECONDS.sleep(2);
    }
    return (System.nanoTime() - begin) / 1e6;
  }

  private static double report(String what, double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    double slow = sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)];
    System.out.printf(
        "%s findable, ms: p50 %.0f  p95 %.0f  p99 %.0f  max %.0f  of %d%n",
        what,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        slow,
        sorted[sorted.length - 1],
        sorted.length);
    return slow;
  }
}
