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
 * to the commonest one two slips away, or to two words it was glued of; a word that resembles none
 * is left out. Figures alone are the number of a document whose dash was forgotten.
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
    Optional<String> number = words.size() == 1 ? number(words.getFirst()) : Optional.empty();
    if (number.isPresent()) {
      return number.get();
    }
    List<String> near = new ArrayList<>();
    for (String word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
      nearest(word).ifPresent(near::add);
    }
    return near.equals(words) ? "" : String.join(" ", near);
  }

  /** The one document number that these figures are with a dash: of two, neither is sure. */
  private Optional<String> number(String figures) throws IOException {
    List<String> numbers = new ArrayList<>();
    boolean plain = figures.length() <= LONGEST && figures.chars().allMatch(Character::isDigit);
    for (int at = 1; plain && at < figures.length(); at++) {
      String number = figures.substring(0, at) + "-" + figures.substring(at);
      if (vocabulary.isNumber(number)) {
        numbers.add(number);
      }
    }
    return numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
  }

  private Optional<String> nearest(String word) throws IOException {
    if (vocabulary.entries(word) > 0) {
      return Optional.of(word);
    }
    Optional<String> slipped =
        isReadable(word) ? commonest(vocabulary.far(Skeleton.of(word))) : Optional.empty();
    return slipped.isPresent() ? slipped : new GluedWords(vocabulary).apart(word);
  }

  /** Another figure makes another number, not a nearer one. */
  private static boolean isReadable(String word) {
    int letters = Skeleton.of(word).length();
    return letters >= SHORTEST && letters <= LONGEST && word.chars().noneMatch(Character::isDigit);
  }

  static Optional<String> commonest(Map<String, Integer> words) {
    return words.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
