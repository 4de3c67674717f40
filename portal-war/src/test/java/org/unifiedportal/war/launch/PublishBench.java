package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long after the draft was sent a publication is on its page, in the list, in search and in the
 * feed, over {@code bench.publications} publications (200). Prints milliseconds; run by {@code
 * portal bench}.
 */
class PublishBench {
  private static final int COUNT = Integer.getInteger("bench.publications", 200);
  private static final int WARM_UP = 60;
  private static final String[] PLACES = {"page", "list", "search", "feed", "all"};

  @TempDir Path folder;

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
    double[] millis = new double[PLACES.length];
    millis[0] = until(editor, one.path(), title, begin);
    millis[1] = until(editor, "/kk/sarybulak/news", title, begin);
    millis[2] = until(editor, "/kk/search?q=" + title.replace(" ", "+"), one.path(), begin);
    millis[3] = until(editor, "/kk/feeds/sarybulak/news/atom.xml", title, begin);
    millis[4] = Math.max(Math.max(millis[0], millis[1]), Math.max(millis[2], millis[3]));
    return millis;
  }

  private static double until(ApiEditor editor, String path, String words, long begin)
      throws Exception {
    long end = begin + TimeUnit.SECONDS.toNanos(10);
    while (!editor.get(path).contains(words)) {
      assertTrue(System.nanoTime() < end, () -> words + " never came to " + path);
    }
    return (System.nanoTime() - begin) / 1e6;
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
