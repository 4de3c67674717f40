package org.unifiedportal.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** How words for an act begin, beside which even a plain number is its number. */
  private static final List<String> ACTS =
      List.of(
          "постановлени",
          "приказ",
          "решени",
          "распоряжени",
          "указ",
          "қаулы",
          "каулы",
          "бұйры",
          "буйры",
          "шешім",
          "шешим",
          "өкім",
          "оким",
          "жарлы",
          "resolution",
          "order",
          "decision",
          "decree");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\p{Nd}{2}");
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
   * one behind «№», or one beside the word for an act that is no year.
   */
  List<DocumentNumber> numbers() {
    List<DocumentNumber> numbers = new ArrayList<>();
    DocumentNumber.read(text).ifPresent(numbers::add);
    for (int at = 0; at < wanted.size(); at++) {
      String before = at == 0 ? "" : wanted.get(at - 1).words();
      String sign = SIGNS.contains(before) ? before : "";
      String words = wanted.get(at).words();
      boolean isSigned = !sign.isEmpty() || isSign(words);
      boolean isSaid = isSigned || isBesideAct(at);
      DocumentNumber.read(sign + words)
          .filter(number -> isSaid || !number.isPlain())
          .ifPresent(numbers::add);
    }
    return numbers;
  }

  private static boolean isSign(String words) {
    return SIGNS.stream().anyMatch(words::startsWith);
  }

  private boolean isBesideAct(int at) {
    return !YEAR.matcher(wanted.get(at).words()).matches() && (isAct(at - 1) || isAct(at + 1));
  }

  private boolean isAct(int at) {
    if (at < 0 || at >= wanted.size()) {
      return false;
    }
    String word = wanted.get(at).words().toLowerCase(Locale.ROOT);
    return ACTS.stream().anyMatch(word::startsWith);
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
