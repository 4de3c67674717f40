package org.unifiedportal.search.trial;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;

/**
 * Questions whose answers people have judged. The table is printed; a score below its floor fails
 * the build. Every third question is asked, in every wording, of all texts of a language and of all
 * texts there are. Each floor holds for two halves of the questions too, told apart by their names:
 * what was tuned by one half is judged by the other.
 */
class RatedQueriesTest {
  private static final Path DATA = Path.of(System.getProperty("shared.data", "none"), "search/ir");
  private static final PortalTime TIME = PortalTime.by(Clock.systemUTC());
  private static final int EVERY = 3;

  private static final Map<String, Score> SCORES = new HashMap<>();

  @BeforeAll
  static void ask() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "rated queries are not here: " + DATA);
    List<TrialCollection> collections =
        TrialCollection.readAll(DATA).stream().map(RatedQueriesTest::sample).toList();
    Map<String, Set<String>> answers = answers(collections);
    for (Trial trial : Trial.of(collections, TIME)) {
      if (trial.collection().name().contains("+")) {
        judge(trial, answers);
      }
    }
  }

  @Test
  void kazakhIsFound() {
    atLeast("kk original", 0.84);
  }

  @Test
  void russianIsFound() {
    atLeast("ru original", 0.88);
  }

  @Test
  void englishIsFound() {
    atLeast("en original", 0.95);
  }

  @Test
  void oneIndexServesAllLanguages() {
    atLeast("all original", 0.875);
  }

  @Test
  void whatHelpsOneHalfOfTheQuestionsHelpsTheOther() {
    onBothHalves("kk", 0.835);
    onBothHalves("ru", 0.875);
    onBothHalves("en", 0.945);
    onBothHalves("all", 0.87);
  }

  @Test
  void kazakhTypedInOtherLettersIsFoundAsWell() {
    kept("kk", "rukeys", 0.97);
    kept("kk", "latin2018", 0.97);
    kept("kk", "latin2021", 0.97);
    kept("kk", "chat", 0.97);
  }

  @Test
  void aWrongKeyboardLayoutIsReadByItsKeys() {
    kept("kk", "layout", 0.97);
    kept("ru", "layout", 0.98);
  }

  @Test
  void russianInLatinLettersIsFoundAsWell() {
    kept("ru", "translit", 0.975);
  }

  @Test
  void oneSlipOfTheFingerCostsLittle() {
    kept("kk", "typo1", 0.97);
    kept("ru", "typo1", 0.94);
    kept("en", "typo1", 0.97);
  }

  private record Score(double found, int questions) {
    double mean() {
      return found / questions;
    }

    Score and(double more) {
      return new Score(found + more, questions + 1);
    }
  }

  private static void atLeast(String what, double floor) {
    double mean = SCORES.get(what).mean();
    assertTrue(mean >= floor, () -> what + " " + mean + " < " + floor);
  }

  private static void onBothHalves(String who, double floor) {
    atLeast(who + " original, half 0", floor);
    atLeast(who + " original, half 1", floor);
  }

  private static void kept(String language, String wording, double floor) {
    double share =
        SCORES.get(language + " " + wording).mean() / SCORES.get(language + " original").mean();
    assertTrue(share >= floor, () -> language + " " + wording + " keeps " + share + " < " + floor);
  }

  private static void judge(Trial trial, Map<String, Set<String>> answers) {
    Map<String, List<String>> hits = new HashMap<>();
    trial.run(line ->
        hits.computeIfAbsent(line.wording() + " " + line.question(), any -> new ArrayList<>())
            .add(line.text()));
    String who = isMixed(trial) ? "all" : trial.collection().language().tag();
    for (TrialQuestion question : trial.collection().questions()) {
      for (String wording : question.wordings().keySet()) {
        List<String> ten = hits.getOrDefault(wording + " " + question.id(), List.of());
        double gain = gain(ten, answers.getOrDefault(question.id(), Set.of()));
        note(who + " " + wording, gain);
        if (wording.equals(TrialQuestion.ORIGINAL)) {
          note(who + " original, half " + half(question), gain);
        }
      }
    }
    SCORES.entrySet().stream()
        .filter(score -> score.getKey().startsWith(who + " "))
        .sorted(Map.Entry.comparingByKey())
        .forEach(score ->
            System.out.printf(
                "rated queries  %-20s %5d questions  nDCG@10 %.3f%n",
                score.getKey(), score.getValue().questions(), score.getValue().mean()));
  }

  private static void note(String what, double gain) {
    SCORES.merge(what, new Score(gain, 1), (old, one) -> old.and(gain));
  }

  /** The same for ever, and in no order that questions were written in. */
  private static int half(TrialQuestion question) {
    CRC32 print = new CRC32();
    print.update(question.id().getBytes(StandardCharsets.UTF_8));
    return (int) (print.getValue() & 1);
  }

  /** The normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen, 2002). */
  private static double gain(List<String> ten, Set<String> right) {
    double gain = 0;
    double ideal = 0;
    for (int rank = 1; rank <= 10; rank++) {
      double worth = Math.log(2) / Math.log(rank + 1);
      gain += rank <= ten.size() && right.contains(ten.get(rank - 1)) ? worth : 0;
      ideal += rank <= right.size() ? worth : 0;
    }
    return ideal == 0 ? 0 : gain / ideal;
  }

  private static boolean isMixed(Trial trial) {
    Set<Language> languages = new HashSet<>();
    trial.collection().texts().forEach(text -> languages.add(text.language()));
    return languages.size() > 1;
  }

  private static TrialCollection sample(TrialCollection whole) {
    List<TrialQuestion> some = new ArrayList<>();
    for (int at = 0; at < whole.questions().size(); at += EVERY) {
      some.add(whole.questions().get(at));
    }
    return new TrialCollection(whole.name(), whole.texts(), some);
  }

  private static Map<String, Set<String>> answers(List<TrialCollection> collections)
      throws IOException {
    Map<String, Set<String>> answers = new HashMap<>();
    for (TrialCollection one : collections) {
      for (String line : Files.readAllLines(DATA.resolve(one.name()).resolve("qrels.tsv"))) {
        String[] columns = line.split("\t");
        if (!columns[3].equals("0")) {
          answers
              .computeIfAbsent(one.name() + "/" + columns[0], any -> new HashSet<>())
              .add(one.name() + "/" + columns[2]);
        }
      }
    }
    return answers;
  }
}
