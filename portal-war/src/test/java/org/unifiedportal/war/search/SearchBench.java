package org.unifiedportal.war.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.TextCollection;
import org.unifiedportal.search.query.Filters;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;
import org.unifiedportal.search.query.Suggesting;
import org.unifiedportal.search.query.Window;
import org.unifiedportal.search.trial.TrialCollection;
import org.unifiedportal.war.boot.MachineTime;

/**
 * How long whole answers take, with marks and four facets, over many texts: real ones whose
 * sentences are put together anew. {@code -Dtexts=50000} says how many.
 */
class SearchBench {
  private static final Path DATA = BenchTexts.DATA;
  private static final int TEXTS = Integer.getInteger("texts", 50_000);
  private static final int WARM = 600;
  private static final int ASKED = 2_000;

  @Test
  void answersAmongManyTexts() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "rated queries are not here: " + DATA);
    List<TrialCollection> collections = TrialCollection.readAll(DATA);
    long begun = System.nanoTime();
    try (TextCollection index = TextCollection.of(BenchTexts.texts(collections, TEXTS))) {
      System.out.printf(
          "search bench: %d texts indexed in %.1f s%n", TEXTS, (System.nanoTime() - begun) / 1e9);
      List<String> questions = BenchTexts.questions(collections, WARM + ASKED);
      Search search = new Search(index, MachineTime.ticking(), Duration.ofSeconds(5));
      Suggesting suggesting = new Suggesting(index);
      ask(search, questions.subList(0, WARM));
      tell("search", ask(search, questions.subList(WARM, WARM + ASKED)));
      tell("suggestions", complete(suggesting, questions.subList(0, ASKED)));
    }
  }

  private static long[][] ask(Search search, List<String> questions) {
    return measured(
        questions,
        words ->
            search.find(new SearchRequest(words, Filters.NONE, Language.KK, new Window(1, 10))));
  }

  private static long[][] complete(Suggesting suggesting, List<String> questions) {
    return measured(
        questions,
        words -> suggesting.of(words.substring(0, Math.min(words.length(), 6)), Language.KK, 8));
  }

  private interface Asking {
    void ask(String words);
  }

  /** Wall time and CPU time of each, in nanoseconds, sorted. */
  private static long[][] measured(List<String> questions, Asking asking) {
    var threads = ManagementFactory.getThreadMXBean();
    long[] wall = new long[questions.size()];
    long[] work = new long[questions.size()];
    for (int at = 0; at < questions.size(); at++) {
      long wallBegun = System.nanoTime();
      long workBegun = threads.getCurrentThreadCpuTime();
      asking.ask(questions.get(at));
      work[at] = threads.getCurrentThreadCpuTime() - workBegun;
      wall[at] = System.nanoTime() - wallBegun;
    }
    Arrays.sort(wall);
    Arrays.sort(work);
    return new long[][] {wall, work};
  }

  private static void tell(String what, long[][] times) {
    System.out.printf(
        "%-12s wall p50 %.1f p95 %.1f p99 %.1f ms; CPU p50 %.1f p95 %.1f p99 %.1f ms%n",
        what,
        at(times[0], 50),
        at(times[0], 95),
        at(times[0], 99),
        at(times[1], 50),
        at(times[1], 95),
        at(times[1], 99));
  }

  private static double at(long[] sorted, int percent) {
    return sorted[sorted.length * percent / 100] / 1e6;
  }
}
