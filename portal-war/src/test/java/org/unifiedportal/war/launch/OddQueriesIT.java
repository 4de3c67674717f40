package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is typed into the search field, an answer comes: a page or a word that it was too much,
 * never a failure. Prints how long the slowest took; the seed is printed and set by {@code
 * queries.seed}, {@code queries.count} sets how many are asked (800).
 */
class OddQueriesIT {
  private static final long SEED = Long.getLong("queries.seed", System.nanoTime());
  private static final int COUNT = Integer.getInteger("queries.count", 800);
  private static final int SLOWEST = 5;
  private static final Set<Integer> ANSWERS = Set.of(200, 400, 414, 422, 431);
  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "*",
          "?",
          "~2",
          "^9",
          "\\",
          "/",
          ":",
          "!",
          "&&",
          "||",
          "+",
          "-",
          "AND",
          "OR",
          "NOT",
          "TO",
          "title:",
          "№",
          "124-НҚ",
          "қала",
          "суы",
          "вода",
          "water",
          "әіңғүұқөһ",
          "i\u0307",
          "\u0000",
          "\u0001",
          "\uFFFF",
          "\u202E",
          "\u200F",
          "😀",
          "👨‍👩‍👧",
          "\uD83D",
          "e\u0301\u0301\u0301",
          "%",
          "%00",
          "&",
          "#",
          "=",
          ";",
          "<script>",
          "' or 1=1",
          "${7*7}",
          "../../",
          "\t",
          "\n",
          " ",
          "0",
          "-1",
          "1e309",
          "ﷺ");

  private static final List<String> LONG =
      List.of(
          "(".repeat(2_000),
          "\"".repeat(2_000),
          "а".repeat(10_000),
          "а ".repeat(3_000),
          "*".repeat(2_000),
          "-".repeat(2_000),
          "қ\u0301".repeat(2_000));

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final HttpClient http = PortalProcess.HTTP;

  @Test
  void everyQueryIsAnswered() throws Exception {
    System.out.println("queries.seed=" + SEED + " queries.count=" + COUNT);
    int port = PortalProcess.freePort();
    Path home = SeededHome.at(folder.resolve("home"));
    try (PortalProcess portal = PortalProcess.measured(folder, home, port).awaitReady()) {
      for (String query : LONG) {
        ask(port, query);
      }
      List<Asked> all = new ArrayList<>();
      for (int number = 0; number < COUNT; number++) {
        String query = odd();
        all.add(new Asked(query, ask(port, query)));
      }
      report(all);
      portal.terminate();
    }
  }

  private record Asked(String query, double millis) {
    @Override
    public String toString() {
      String shown = query.substring(0, Math.min(60, query.length()));
      return "%.0f ms, %d characters: %s".formatted(millis, query.length(), shown);
    }
  }

  private String odd() {
    StringBuilder query = new StringBuilder();
    int pieces = 1 + random.nextInt(random.nextInt(20) == 0 ? 400 : 12);
    for (int piece = 0; piece < pieces; piece++) {
      query.append(PIECES.get(random.nextInt(PIECES.size())));
      query.append(random.nextInt(3) == 0 ? " " : "");
    }
    return query.toString();
  }

  /** Milliseconds until the whole answer was there. */
  private double ask(int port, String query) throws Exception {
    String written = URLEncoder.encode(query, StandardCharsets.UTF_8);
    String parameter = random.nextInt(4) == 0 ? "&year=2026&kind=news" : "";
    URI address =
        URI.create("http://localhost:%d/kk/search?q=%s%s".formatted(port, written, parameter));
    long begin = System.nanoTime();
    HttpResponse<String> answer =
        http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    double millis = (System.nanoTime() - begin) / 1e6;
    assertTrue(ANSWERS.contains(answer.statusCode()), () -> answer.statusCode() + " " + written);
    return millis;
  }

  private static void report(List<Asked> all) {
    all.sort(Comparator.comparingDouble(Asked::millis));
    double[] millis = all.stream().mapToDouble(Asked::millis).toArray();
    System.out.printf(
        "%d odd queries: p50 %.1f ms, p99 %.1f ms, slowest %.1f ms, over 200 ms: %d%n",
        millis.length,
        millis[millis.length / 2],
        millis[millis.length * 99 / 100],
        millis[millis.length - 1],
        Arrays.stream(millis).filter(one -> one > 200).count());
    all.reversed().stream().limit(SLOWEST).forEach(System.out::println);
  }
}
