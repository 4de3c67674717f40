package org.unifiedportal.war.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.search.index.OpenedIndex;
import org.unifiedportal.search.trial.TrialCollection;
import org.unifiedportal.war.search.BenchQuestions;
import org.unifiedportal.war.search.BenchTexts;
import org.unifiedportal.war.search.LuceneAlone;

/**
 * The page of results over HTTP among {@code search.size} texts (50,000), made of real sentences
 * put together anew: what people type, none of it twice, over connections that stay open, by one
 * reader and by two. Prints milliseconds, the server's work for a page, and what Lucene alone works
 * for the same questions in the same minute; run by {@code portal bench}.
 *
 * <p>The home is kept in {@code target/filled} for the next time; {@code
 * -Dit.test='SearchPageBench#aHomeIsFilled'} only makes it.
 */
class SearchPageBench {
  private static final int SIZE = Integer.getInteger("search.size", 50_000);

  /** Where filled homes are kept from run to run. */
  static final Path HOMES = Path.of("target", "filled").toAbsolutePath();

  private static final int WARM = Integer.getInteger("search.warm", 1_500);
  private static final int WARM_TURNS = 4;
  private static final int ASKED = Integer.getInteger("search.questions", 1_200);

  private static List<TrialCollection> collections = List.of();

  @TempDir Path folder;

  @BeforeAll
  static void readTexts() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(BenchTexts.DATA), "no texts: " + BenchTexts.DATA);
    collections = TrialCollection.readAll(BenchTexts.DATA);
  }

  @Test
  void aHomeIsFilled() throws Exception {
    filled();
  }

  @Test
  void aPageOfResultsAmongManyTexts() throws Exception {
    Path home = filled();
    List<String> mixed = BenchQuestions.mixed(collections, WARM + 3 * ASKED, SIZE);
    List<String> words = BenchQuestions.words(collections, 2_000);
    List<String> single = words.subList(words.size() - 500, words.size());
    int port = PortalProcess.freePort();
    try (PortalProcess portal =
        PortalProcess.measured(folder.resolve("run"), home, port).awaitReady()) {
      Asking asking = new Asking(portal, port);
      for (int turn = 0; turn < WARM_TURNS; turn++) {
        asking.ask(mixed.subList(0, WARM), 1);
      }
      System.out.printf("search page over HTTP among %d texts%n", SIZE);
      List<String> first = mixed.subList(WARM, WARM + ASKED);
      double page = asking.tell("one reader", first, 1);
      double word = asking.tell("one word", single, 1);
      asking.tell("two readers", mixed.subList(WARM + ASKED, WARM + 3 * ASKED), 2);
      try (OpenedIndex index = OpenedIndex.at(home.resolve("index"))) {
        beside("whole page", page, index, first);
        beside("page of one word", word, index, single);
      }
      portal.terminate();
    }
  }

  private static Path filled() throws Exception {
    return FilledHome.at(HOMES, SIZE, BenchTexts.each(collections, SIZE));
  }

  /** Asks Lucene three times over and takes the last time; the work of its own thread. */
  private static void beside(String what, double ours, OpenedIndex index, List<String> asked) {
    LuceneAlone alone = new LuceneAlone(index);
    double work = 0;
    for (int turn = 0; turn < 3; turn++) {
      long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      asked.forEach(alone::page);
      work = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6;
    }
    double each = work / asked.size();
    System.out.printf(
        Locale.ROOT,
        "%-17s the server works %.2f ms over HTTP, Lucene alone %.2f ms in process"
            + " (%d segments): ratio %.2f%n",
        what,
        ours,
        each,
        index.segments(),
        ours / each);
  }

  /** The portal and those who ask it. */
  private record Asking(PortalProcess portal, int port) {
    /** Prints how long the pages took; gives the server's work for one, in milliseconds. */
    double tell(String what, List<String> asked, int readers) throws Exception {
      long before = work();
      double[] millis = ask(asked, readers);
      double each = (work() - before) / 1e6 / asked.size();
      Arrays.sort(millis);
      System.out.printf(
          Locale.ROOT,
          "%-12s p50 %5.1f  p95 %5.1f  p99 %5.1f  max %5.1f ms of %d; work of the server %.2f ms"
              + " a page%n",
          what,
          millis[millis.length / 2],
          millis[millis.length * 95 / 100],
          millis[millis.length * 99 / 100],
          millis[millis.length - 1],
          millis.length,
          each);
      return each;
    }

    /** All of the server's threads, its compilers and collector too. */
    private long work() {
      return portal.process().toHandle().info().totalCpuDuration().orElseThrow().toNanos();
    }

    double[] ask(List<String> asked, int readers) throws Exception {
      double[] millis = new double[asked.size()];
      try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
        List<Future<?>> reading = new ArrayList<>();
        for (int reader = 0; reader < readers; reader++) {
          int from = reader;
          reading.add(threads.submit(() -> read(asked, millis, from, readers)));
        }
        for (Future<?> one : reading) {
          one.get();
        }
      }
      return millis;
    }

    private Void read(List<String> asked, double[] millis, int from, int step) throws IOException {
      try (KeptConnection connection = new KeptConnection(port)) {
        for (int at = from; at < asked.size(); at += step) {
          String words = URLEncoder.encode(asked.get(at), StandardCharsets.UTF_8);
          millis[at] = connection.get("/kk/search?q=" + words);
        }
      }
      return null;
    }
  }
}
