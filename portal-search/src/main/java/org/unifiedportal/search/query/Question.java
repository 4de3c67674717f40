package org.unifiedportal.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.search.analysis.DocumentNumber;

/**
 * What a citizen typed, understood: words, "words together", and words that must not occur behind a
 * minus. Everything else is plain text; there are no other signs, and no text is refused.
 *
 * @param text what was read, at most {@value #LONGEST} characters
 * @param wanted words and phrases to be found
 * @param unwanted words and phrases that must not occur
 * @param shortened whether more was typed than is read
 */
record Question(String text, List<Piece> wanted, List<Piece> unwanted, boolean shortened) {
  static final int LONGEST = 256;
  static final int MOST = 20;

  private static final Set<String> SIGNS = Set.of("№", "#", "N");
  private static final String QUOTE = "\"“”„";
  private static final Pattern PIECE =
      Pattern.compile(
          "([-−]?)(?:[%1$s]([^%1$s]*)[%1$s]|([^\\s%1$s]+))".formatted(QUOTE),
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Words in quotes, or one word. */
  record Piece(String words, boolean phrase) {}

  static Question read(String typed) {
    String text = cut(typed).strip();
    List<Piece> wanted = new ArrayList<>();
    List<Piece> unwanted = new ArrayList<>();
    Matcher next = PIECE.matcher(text);
    while (wanted.size() + unwanted.size() < MOST && next.find()) {
      List<Piece> side = next.group(1).isEmpty() ? wanted : unwanted;
      side.add(piece(next));
    }
    boolean shortened = typed.strip().length() > text.length() || next.find();
    return new Question(text, List.copyOf(wanted), List.copyOf(unwanted), shortened);
  }

  /**
   * Numbers of documents that were typed: alone any number, among words one with a dash or letters,
   * or one behind «№».
   */
  List<DocumentNumber> numbers() {
    List<DocumentNumber> numbers = new ArrayList<>();
    DocumentNumber.read(text).ifPresent(numbers::add);
    String before = "";
    for (Piece piece : wanted) {
      String sign = SIGNS.contains(before) ? before : "";
      DocumentNumber.read(sign + piece.words())
          .filter(number -> !sign.isEmpty() || !number.isPlain())
          .ifPresent(numbers::add);
      before = piece.words();
    }
    return numbers;
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  private static Piece piece(Matcher found) {
    String phrase = found.group(2);
    return phrase == null ? new Piece(found.group(3), false) : new Piece(phrase, true);
  }

  /** Cuts behind a whole word where there is one. */
  private static String cut(String typed) {
    String stripped = typed.strip();
    if (stripped.length() <= LONGEST) {
      return stripped;
    }
    int end = stripped.lastIndexOf(' ', LONGEST);
    if (end <= 0) {
      end = Character.isHighSurrogate(stripped.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
    return stripped.substring(0, end);
  }
}
