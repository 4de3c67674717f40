package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long after the draft was sent a publication is on its page, in the list, in search and in the
 * feed, the places asked in turn, over {@code bench.publications} publications (200). Prints
 * milliseconds; run by {@code portal bench}.
 */
class PublishBench {
  private static final int COUNT = Integer.getInteger("bench.publications", 200);
  private static final int WARM_UP = 60;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);
  private static final String[] PLACES = {"page", "list", "search", "feed", "all"};

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void publishedIsVisible() throws Exception {
    Path home = folder.resolve("home");
    int port = PortalProcess.freePort();
    try (PortalProcess portal = PortalProcess.demo(folder, home, port).awaitReady()) {
      ApiEditor editor = new ApiEditor(port, ApiEditor.demoToken(home, "sarybulak"));
      for (int number = 0; number < WARM_UP; number++) {
        measure(editor, "Жаттығу " + number);
      }
      double[][] millis = new double[PLACES.length][COUNT];
      for (int number = 0; number < COUNT; number++) {
        double[] one = measure(editor, "Өлшеу нөмірі " + number);
        for (int place = 0; place < PLACES.length; place++) {
          millis[place][number] = one[place];
        }
      }
      report(millis);
      portal.terminate();
    }
  }

  private static double[] measure(ApiEditor editor, String title) throws Exception {
    long begin = System.nanoTime();
    ApiEditor.Acknowledged one = editor.publish(title);
    Place[] places = {
      new Place(one.path(), title),
      new Place("/kk/sarybulak/news", title),
      new Place("/kk/search?q=" + title.replace(" ", "+"), one.path()),
      new Place("/kk/feeds/sarybulak/news/atom.xml", title)
    };
    double[] millis = new double[PLACES.length];
    while (Arrays.stream(millis).limit(places.length).anyMatch(known -> known == 0)) {
      assertTrue(System.nanoTime() - begin < LONGEST, () -> title + " didn't come everywhere");
      for (int place = 0; place < places.length; place++) {
        if (millis[place] == 0 && places[place].tells(editor)) {
          millis[place] = (System.nanoTime() - begin) / 1e6;
        }
      }
    }
    millis[places.length] = Arrays.stream(millis).max().orElseThrow();
    return millis;
  }

  /** Where a reader looks, and what is to be read there. */
  private record Place(String path, String words) {
    boolean tells(ApiEditor editor) throws Exception {
      return editor.get(path).contains(words);
    }
  }

  private static void report(double[][] millis) {
    System.out.println("publish by API to visible, ms from the first byte of the draft sent");
    for (int place = 0; place < PLACES.length; place++) {
      double[] sorted = millis[place].clone();
      Arrays.sort(sorted);
      System.out.printf(
          "%-7s p50 %6.1f  p95 %6.1f  p99 %6.1f  max %6.1f  of %d%n",
          PLACES[place],
          sorted[sorted.length / 2],
          sorted[sorted.length * 95 / 100],
          sorted[sorted.length * 99 / 100],
          sorted[sorted.length - 1],
          sorted.length);
    }
  }
}
