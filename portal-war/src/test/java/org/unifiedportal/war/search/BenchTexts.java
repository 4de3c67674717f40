package org.unifiedportal.war.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.TextCollection;
import org.unifiedportal.search.trial.TrialCollection;
import org.unifiedportal.search.trial.TrialQuestion;

/** Texts and questions to measure with: real sentences put together anew, the same each time. */
public final class BenchTexts implements Iterator<TextCollection.Text> {
  /** Where the rated collections lie, if they do. */
  public static final Path DATA = Path.of(System.getProperty("shared.data", "none"), "search/ir");

  private static final int SENTENCES = 8;

  private final Random random = new Random(1);
  private final List<Cut> cut;
  private final int most;
  private int number;

  private BenchTexts(List<TrialCollection> collections, int most) {
    this.cut = collections.stream().filter(one -> !one.texts().isEmpty()).map(Cut::of).toList();
    this.most = most;
  }

  /** The sentences of each text of a collection. */
  private record Cut(Language language, List<List<String>> texts) {
    static Cut of(TrialCollection collection) {
      List<List<String>> texts =
          collection.texts().stream()
              .map(text -> List.of(text.body().split("(?<=[.!?]) ")))
              .toList();
      return new Cut(collection.texts().getFirst().language(), texts);
    }
  }

  /** So many texts, one after the other: many are not to be kept. */
  public static Iterator<TextCollection.Text> each(List<TrialCollection> collections, int most) {
    return new BenchTexts(collections, most);
  }

  /** So many texts. */
  public static List<TextCollection.Text> texts(List<TrialCollection> collections, int most) {
    Iterator<TextCollection.Text> each = each(collections, most);
    return Stream.generate(each::next).limit(most).toList();
  }

  @Override
  public boolean hasNext() {
    return number < most;
  }

  @Override
  public TextCollection.Text next() {
    Cut from = cut.get(number % cut.size());
    List<String> sentences = new ArrayList<>();
    for (int one = 0; one < SENTENCES; one++) {
      List<String> all = from.texts().get(random.nextInt(from.texts().size()));
      sentences.add(all.get(random.nextInt(all.size())));
    }
    String title = sentences.getFirst();
    return new TextCollection.Text(
        new UUID(1, number++),
        from.language(),
        title.substring(0, Math.min(80, title.length())),
        String.join(" ", sentences));
  }

  /** So many questions, in a mixed order. */
  public static List<String> questions(List<TrialCollection> collections, int most) {
    return asked(collections).stream()
        .limit(most)
        .map(question -> question.wordings().get(TrialQuestion.ORIGINAL))
        .toList();
  }

  /** All questions with all their wordings, in a mixed order. */
  public static List<TrialQuestion> asked(List<TrialCollection> collections) {
    List<TrialQuestion> questions = new ArrayList<>();
    collections.forEach(one -> questions.addAll(one.questions()));
    Collections.shuffle(questions, new Random(2));
    return questions;
  }
}
