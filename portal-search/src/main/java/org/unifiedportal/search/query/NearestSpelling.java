package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.Skeleton;
import org.unifiedportal.search.analysis.Terms;

/**
 * What somebody may have meant whose question finds nothing: each word that no text has gives way
 * to the nearest one, the commonest of those, or to two words it was glued of; a word that
 * resembles none is left out. Figures alone are the number of a document whose dash was forgotten;
 * other figures stay as typed, or nothing is offered.
 */
final class NearestSpelling {
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 14;

  /** Two slips in a shorter word make any other: «script» is not «strip». */
  private static final int SHORTEST_FOR_TWO = 6;

  /** Signs of programs and addresses; what stands among them is no misspelt word. */
  private static final Pattern MARKUP = Pattern.compile("[<>{}@%&$^~_\\\\]");

  private final Vocabulary vocabulary;

  NearestSpelling(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Words that all stand in the texts; empty when there is nothing better than what was typed. */
  String of(String typed) throws IOException {
    Question question = Question.read(typed);
    List<String> words = Terms.of(Form.RAW, question.text());
    Optional<String> number = words.size() == 1 ? number(words.getFirst()) : Optional.empty();
    if (number.isPresent()) {
      return number.get();
    }
    boolean isProse = !MARKUP.matcher(question.text()).find();
    String near = isProse ? near(question.wanted()) : "";
    return Terms.of(Form.RAW, near).equals(words) ? "" : near;
  }

  private String near(List<Question.Piece> wanted) throws IOException {
    List<String> near = new ArrayList<>();
    int read = 0;
    for (Question.Piece piece : wanted) {
      List<String> words = Terms.of(Form.RAW, piece.words());
      int left = Math.max(0, MOST_WORDS - read);
      read += words.size();
      if (!hasFigure(piece.words())) {
        near.addAll(nearest(words.subList(0, Math.min(left, words.size()))));
      } else if (read <= MOST_WORDS && areKnown(words)) {
        near.add(piece.words());
      } else {
        return "";
      }
    }
    return String.join(" ", near);
  }

  private List<String> nearest(List<String> words) throws IOException {
    List<String> near = new ArrayList<>();
    for (String word : words) {
      nearest(word).ifPresent(near::add);
    }
    return near;
  }

  private boolean areKnown(List<String> words) throws IOException {
    for (String word : words) {
      if (vocabulary.entries(word) == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasFigure(String words) {
    return words.chars().anyMatch(Character::isDigit);
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
    Optional<String> slipped = slipped(Skeleton.of(word));
    return slipped.isPresent() ? slipped : new GluedWords(vocabulary).apart(word);
  }

  private Optional<String> slipped(String skeleton) throws IOException {
    if (skeleton.length() < SHORTEST || skeleton.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> once = commonest(vocabulary.far(skeleton, 1));
    return once.isPresent() || skeleton.length() < SHORTEST_FOR_TWO
        ? once
        : commonest(twice(skeleton));
  }

  private Map<String, Integer> twice(String skeleton) throws IOException {
    Map<String, Integer> words = vocabulary.far(skeleton, 2);
    words.keySet().removeIf(word -> Skeleton.of(word).length() < SHORTEST_FOR_TWO);
    return words;
  }

  static Optional<String> commonest(Map<String, Integer> words) {
    return words.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
