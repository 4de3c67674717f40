package org.unifiedportal.war.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.unifiedportal.search.index.TextCollection;
import org.unifiedportal.search.trial.TrialCollection;
import org.unifiedportal.search.trial.TrialQuestion;

/** Texts and questions to measure with: real sentences put together anew, the same each time. */
public final class BenchTexts {
  /** Where the rated collections lie, if they do. */
  public static final Path DATA = Path.of(System.getProperty("shared.data", "none"), "search/ir");

  private static final int SENTENCES = 8;

  private BenchTexts() {}

  /** So many texts. */
  public static List<TextCollection.Text> texts(List<TrialCollection> collections, int most) {
    Random random = new Random(1);
    List<TextCollection.Text> texts = new ArrayList<>();
    List<TrialCollection> used =
        collections.stream().filter(one -> !one.texts().isEmpty()).toList();
    for (int number = 0; number < most; number++) {
      TrialCollection collection = used.get(number % used.size());
      List<String> sentences = new ArrayList<>();
      for (int one = 0; one < SENTENCES; one++) {
        var text = collection.texts().get(random.nextInt(collection.texts().size()));
        String[] all = text.body().split("(?<=[.!?]) ");
        sentences.add(all[random.nextInt(all.length)]);
      }
      String title = sentences.getFirst();
      texts.add(
          new TextCollection.Text(
              new UUID(1, number),
              collection.texts().getFirst().language(),
              title.substring(0, Math.min(80, title.length())),
              String.join(" ", sentences)));
    }
    return texts;
  }

  /** So many questions, in a mixed order. */
  public static List<String> questions(List<TrialCollection> collections, int most) {
    List<String> questions = new ArrayList<>();
    for (TrialCollection one : collections) {
      one.questions()
          .forEach(question -> questions.add(question.wordings().get(TrialQuestion.ORIGINAL)));
    }
    Collections.shuffle(questions, new Random(2));
    return questions.subList(0, Math.min(most, questions.size()));
  }
}
