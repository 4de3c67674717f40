package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.search.SearchPortal;

/** Whatever is typed, there is an answer, soon. */
class OddQueriesTest {
  private static final int QUERIES = 3_500;
  private static final Duration GUARD = Duration.ofSeconds(2);

  private static final List<String> SCRAPS =
      List.of(
          "су",
          "құбыры",
          "\"",
          "“",
          "«",
          "-",
          "--",
          "+",
          "*",
          "?",
          "~",
          "^",
          "(",
          ")",
          "[",
          "{",
          "}",
          ":",
          "\\",
          "/",
          "//",
          "&&",
          "||",
          "!",
          "AND",
          "OR",
          "NOT",
          "title:",
          "*:*",
          "№",
          "46-260",
          "\u0000",
          "\u200F",
          "\u202E",
          "שלום",
          "مرحبا",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\u0301",
          "\u00AD",
          "a\u0308",
          "<script>",
          "%00",
          "'; drop table",
          "${jndi:x}",
          "\n",
          "\t",
          " ",
          "水道",
          "0",
          "1e999",
          "бекіту туралы",
          "x".repeat(300),
          "(".repeat(200),
          "\"".repeat(99),
          "-\"",
          "ﬀ",
          "İ",
          "ß");

  @Test
  void noTextThrowsOrTakesLong(@TempDir Path folder) {
    long seed = new Random().nextLong();
    System.out.println("OddQueriesTest seed " + seed);
    Random random = new Random(seed);
    try (SearchPortal portal = new SearchPortal(folder)) {
      portal.news("Су құбырының жөндеуі", "Ремонт водопровода");
      for (int query = 0; query < QUERIES; query++) {
        ask(portal, odd(random), seed);
      }
      ask(portal, "сөз ".repeat(2_500), seed);
    }
  }

  private static void ask(SearchPortal portal, String typed, long seed) {
    Results results = assertTimeout(GUARD, () -> portal.find(typed), () -> seed + ": " + typed);
    assertFalse(results.remarks().contains(Remark.UNAVAILABLE), () -> seed + ": " + typed);
  }

  private static String odd(Random random) {
    StringBuilder typed = new StringBuilder();
    int scraps = 1 + random.nextInt(random.nextInt(50) == 0 ? 400 : 12);
    for (int scrap = 0; scrap < scraps; scrap++) {
      typed.append(
          random.nextInt(4) == 0 ? anything(random) : SCRAPS.get(random.nextInt(SCRAPS.size())));
      typed.append(random.nextBoolean() ? " " : "");
    }
    return typed.toString();
  }

  private static String anything(Random random) {
    int[] points = random.ints(1 + random.nextInt(5), 0, 0x10FFFF).toArray();
    return new String(points, 0, points.length);
  }
}
