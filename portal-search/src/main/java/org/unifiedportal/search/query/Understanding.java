package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.Terms;

/**
 * Finds out which words of the index a citizen meant: first by which keys they were typed, then
 * word by word in which letters, and where the finger slipped.
 */
final class Understanding {
  /** So many words are looked up, on either side of the minus; one sign may stand for several. */
  static final int MOST_WORDS = 20;

  private final Vocabulary vocabulary;
  private final WordReading reading;

  Understanding(Vocabulary vocabulary, Synonyms synonyms) {
    this.vocabulary = vocabulary;
    this.reading = new WordReading(vocabulary, synonyms);
  }

  Understood read(String typed) throws IOException {
    Question asTyped = Question.read(typed);
    String text = new Retyping(vocabulary).read(asTyped.text());
    boolean retyped = !text.equals(asTyped.text());
    Question question = retyped ? Question.read(text) : asTyped;
    boolean kazakh = WordReading.hasKazakh(text.toLowerCase(Locale.ROOT));
    List<Meaning> wanted = meanings(question.wanted(), kazakh);
    List<Meaning> unwanted = meanings(question.unwanted(), kazakh);
    String shown = question.unwanted().isEmpty() ? shown(wanted, retyped) : "";
    return new Understood(question, wanted, unwanted, shown);
  }

  private List<Meaning> meanings(List<Question.Piece> pieces, boolean kazakh) throws IOException {
    List<Meaning> meanings = new ArrayList<>();
    int left = MOST_WORDS;
    for (Question.Piece piece : pieces) {
      List<String> words = Terms.of(Form.RAW, piece.words());
      List<String> read = words.subList(0, Math.min(words.size(), left));
      left -= read.size();
      if (isTogether(piece)) {
        meanings.add(meaning(piece, read, kazakh));
      } else {
        for (String word : read) {
          meanings.add(meaning(new Question.Piece(word, false), List.of(word), kazakh));
        }
      }
    }
    meanings.removeIf(meaning -> meaning.words().isEmpty());
    return List.copyOf(meanings);
  }

  /** Words in quotes, and the parts of a number; those of a hyphenated word may stand apart. */
  private static boolean isTogether(Question.Piece piece) {
    return piece.phrase() || piece.words().chars().anyMatch(Character::isDigit);
  }

  private Meaning meaning(Question.Piece piece, List<String> words, boolean kazakh)
      throws IOException {
    List<List<Sought>> read = new ArrayList<>();
    for (String word : words) {
      boolean asTyped = piece.phrase();
      read.add(asTyped ? List.of(Sought.typed(word)) : reading.read(word, kazakh));
    }
    return new Meaning(piece, read);
  }

  /** The words as they were read, empty when that is how they were typed. */
  private static String shown(List<Meaning> wanted, boolean retyped) {
    List<Sought> first =
        wanted.stream().flatMap(meaning -> meaning.words().stream()).map(List::getFirst).toList();
    boolean other = retyped || first.stream().anyMatch(Sought::isOther);
    return other ? first.stream().map(Sought::word).collect(Collectors.joining(" ")) : "";
  }
}
