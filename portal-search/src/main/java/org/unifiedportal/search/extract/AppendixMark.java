package org.unifiedportal.search.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark above an appendix, which names the act that it belongs to: «2026 жылғы 23 шілдедегі №
 * 52-308 шешіміне қосымша», «Приложение к решению … от 25 июля 2018 года № 34-174».
 */
final class AppendixMark {
  private static final int LENGTH = 30_000;
  private static final int MOST_LINES = 8;
  private static final int LONGEST = 600;

  /** Before a mark there is an act; a file that begins with one may be any part of another. */
  private static final int SHORTEST_ACT = 200;

  /** A line before a mark is a name or the end of a sentence, not its middle. */
  private static final int SHORT_LINE = 80;

  private static final Pattern DAY_IN_QUOTES = Pattern.compile("[\"«“„]\\s*(\\d{1,2})\\s*[\"»”]");
  private static final Pattern QUOTED = Pattern.compile("[\"«“„][^\"»”]{5,400}[\"»”]");
  private static final String OFFICE = "[^\\d№.:;]{0,200}?";
  private static final Pattern RUSSIAN =
      pattern(
          "^(?:приложение(?:\\s*(?:№|N)?\\s*\\d+)?\\s+(?:к\\s+)?|утвержд[её]н[оаы]?\\s+)"
              + "(?:совместн\\p{L}+\\s+)?"
              + ActWords.RUSSIAN_CASE
              + OFFICE
              + Requisite.PAIR
              + "(?!\\p{L})");
  private static final Pattern KAZAKH =
      pattern(
          "^"
              + OFFICE
              + Requisite.PAIR
              + "\\s*"
              + ActWords.eitherI(
                  "(?:(?:шешімі?не|қаулысына|бұйрығына|өкімі?не|шешімі?нің|қаулысының"
                      + "|бұйрығының|өкімі?нің)\\s+(?:(?:№|N)?\\s*\\d+\\s*-?\\s*)?қосымша(?:сы)?"
                      + "|(?:шешімі|қаулысы|бұйрығы|өкімі)мен\\s+(?:бекітілген|бекітілді))\\.?$"));

  private AppendixMark() {}

  private static Pattern pattern(String form) {
    return Pattern.compile(form, ActWords.FLAGS);
  }

  /** What the marks of a text say as one; nothing when they name several acts or another one. */
  static Optional<Requisite> find(String text) {
    List<String> lines =
        Arrays.stream(text.substring(0, Math.min(text.length(), LENGTH)).split("\n"))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    List<Requisite> found = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (int at = 0; at < lines.size(); at++) {
      if (before.length() >= SHORTEST_ACT && isEnd(lines.get(at - 1))) {
        at(lines, at)
            .filter(one -> found.contains(one) || isOf(one, before.toString()))
            .ifPresent(found::add);
      }
      before.append(lines.get(at)).append('\n');
    }
    return Requisite.agreed(found);
  }

  private static boolean isEnd(String line) {
    return line.length() < SHORT_LINE || line.matches(".*[.;:]");
  }

  /** An act never cites itself by its number, and goes by one name. */
  private static boolean isOf(Requisite mark, String act) {
    boolean isCited =
        Pattern.compile("(?:№|\\bN)\\s*" + Pattern.quote(mark.number()) + "(?![\\p{L}\\d/-])")
            .matcher(act)
            .find();
    Optional<String> own = ActWords.ownKind(act);
    return !isCited && (own.isEmpty() || own.equals(mark.kind()));
  }

  private static Optional<Requisite> at(List<String> lines, int from) {
    String joined = "";
    for (int at = from; at < Math.min(lines.size(), from + MOST_LINES); at++) {
      joined = (joined + " " + lines.get(at)).strip();
      if (joined.length() > LONGEST) {
        return Optional.empty();
      }
      Optional<Requisite> found = read(plain(joined));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String plain(String mark) {
    return QUOTED
        .matcher(DAY_IN_QUOTES.matcher(mark).replaceAll("$1"))
        .replaceAll("")
        .replaceAll("\\s+", " ");
  }

  private static Optional<Requisite> read(String mark) {
    for (Pattern form : List.of(RUSSIAN, KAZAKH)) {
      Matcher found = form.matcher(mark);
      if (found.find() && !ActWords.isForeign(found.group())) {
        return Requisite.of(found.toMatchResult(), 1);
      }
    }
    return Optional.empty();
  }
}
