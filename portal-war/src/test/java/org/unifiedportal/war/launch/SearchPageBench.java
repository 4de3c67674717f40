package org.unifiedportal.war.launch;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.search.trial.TrialCollection;
import org.unifiedportal.war.search.BenchTexts;

/**
 * The page of results over HTTP among {@code bench.publications} texts (50,000), made of real
 * sentences put together anew: one reader after the other, a third asking one word, a third two, a
 * third a whole question, none of them twice. Prints milliseconds; run by {@code portal bench}.
 */
class SearchPageBench {
  private static final int COUNT = Integer.getInteger("bench.publications", 50_000);
  private static final int WARM = 900;
  private static final int ASKED = Integer.getInteger("bench.questions", 1_500);

  @TempDir Path folder;

  @Test
  void aPageOfResultsAmongManyTexts() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(BenchTexts.DATA), "no texts: " + BenchTexts.DATA);
    List<TrialCollection> collections = TrialCollection.readAll(BenchTexts.DATA);
    Path home = folder.resolve("home");
    FilledHome.make(folder.resolve("made"), home, BenchTexts.texts(collections, COUNT));
    List<String> asked = mixed(BenchTexts.questions(collections, WARM + ASKED));
    int port = PortalProcess.freePort();
    try (PortalProcess portal =
        PortalProcess.measured(folder.resolve("run"), home, port).awaitReady()) {
      ask(port, asked.subList(0, Math.min(WARM, asked.size() / 2)));
      List<String> measured = asked.subList(Math.min(WARM, asked.size() / 2), asked.size());
      double[] millis = ask(port, measured);
      System.out.printf("search page over HTTP among %d texts, ms%n", COUNT);
      report("one word", every(millis, 0));
      report("two words", every(millis, 1));
      report("whole question", every(millis, 2));
      report("all of them", millis);
      portal.terminate();
    }
  }

  private static List<String> mixed(List<String> questions) {
    List<String> asked = new ArrayList<>();
    for (int at = 0; at + 3 <= questions.size(); at += 3) {
      asked.add(words(questions.get(at), 1));
      asked.add(words(questions.get(at + 1), 2));
      asked.add(questions.get(at + 2));
    }
    return asked;
  }

  /** So many words around the longest one. */
  private static String words(String question, int most) {
    List<String> words = List.of(question.split("\\s+"));
    int longest = 0;
    for (int at = 1; at < words.size(); at++) {
      longest = words.get(at).length() > words.get(longest).length() ? at : longest;
    }
    int from = Math.max(0, Math.min(longest, words.size() - most));
    return String.join(" ", words.subList(from, Math.min(words.size(), from + most)));
  }

  private static double[] ask(int port, List<String> asked) throws Exception {
    double[] millis = new double[asked.size()];
    for (int at = 0; at < millis.length; at++) {
      String path = "/kk/search?q=" + URLEncoder.encode(asked.get(at), StandardCharsets.UTF_8);
      long begun = System.nanoTime();
      HttpResponse<String> answer = PortalProcess.get(port, path);
      millis[at] = (System.nanoTime() - begun) / 1e6;
      if (answer.statusCode() != 200) {
        throw new AssertionError(path + " " + answer.statusCode());
      }
    }
    return millis;
  }

  private static double[] every(double[] millis, int third) {
    double[] some = new double[millis.length / 3];
    for (int at = 0; at < some.length; at++) {
      some[at] = millis[3 * at + third];
    }
    return some;
  }

  private static void report(String what, double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    System.out.printf(
        "%-15s p50 %6.1f  p95 %6.1f  p99 %6.1f  of %d%n",
        what,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length * 99 / 100],
        sorted.length);
  }
}
