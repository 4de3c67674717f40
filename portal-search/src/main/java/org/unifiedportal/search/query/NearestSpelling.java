package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.Skeleton;
import org.unifiedportal.search.analysis.Terms;

/**
 * What somebody may have meant whose question finds nothing: each word that no text has gives way
 * to the commonest one two slips away; a word that resembles none is left out.
 */
final class NearestSpelling {
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 14;

  private final Vocabulary vocabulary;

  NearestSpelling(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Words that all stand in the texts; empty when there is nothing better than what was typed. */
  String of(String typed) throws IOException {
    List<String> words = Terms.of(Form.RAW, Question.read(typed).text());
    List<String> near = new ArrayList<>();
    for (String word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
      nearest(word).ifPresent(near::add);
    }
    return near.equals(words) ? "" : String.join(" ", near);
  }

  private Optional<String> nearest(String word) throws IOException {
    if (vocabulary.entries(word) > 0) {
      return Optional.of(word);
    }
    String skeleton = Skeleton.of(word);
    boolean readable = skeleton.length() >= SHORTEST && skeleton.length() <= LONGEST;
    return readable ? commonest(vocabulary.far(skeleton)) : Optional.empty();
  }

  private static Optional<String> commonest(Map<String, Integer> words) {
    return words.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
