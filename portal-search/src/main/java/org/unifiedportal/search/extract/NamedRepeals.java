package org.unifiedportal.search.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The acts that an act says it repeals, told by number and day: «Признать утратившим силу решение …
 * от 20 февраля 2018 года № 27-137». Where parts of an act lose force, or rules that it approved,
 * the act itself doesn't.
 */
final class NamedRepeals {
  private static final int LENGTH = 60_000;
  private static final int LONGEST = 4_000;
  private static final int MOST = 20;

  private static final Pattern SENTENCE = Pattern.compile("(?<=\\.)\\s+(?=\\p{Lu}\\p{L})");
  private static final Pattern RUSSIAN =
      pattern("(?:призна(?:ть|[её]тся|ются|н[оы]?)|считать)\\s+утративш(?:им|ими|ей)\\s+силу");
  private static final Pattern KAZAKH =
      pattern(
          ActWords.eitherI(
              "күші\\s+жойыл(?:ды|ған)\\s+деп\\s+(?:тан|есепте)\\p{L}+|күші\\s+жойылсын"));
  private static final Pattern ASIDE = Pattern.compile("«[^»]*»|\"[^\"]*\"|“[^”]*”|\\([^()]*\\)");
  private static final Pattern PART =
      pattern(
          "пункт|абзац|приложени|строк|раздел|\\bглав|\\bстать|\\bчаст|утвержд"
              + "|тарма[қғ]|қосымша|бөлі[кг]|тарау|\\bбап|бекітілген");
  private static final Pattern PAIR = pattern(Requisite.PAIR);

  private NamedRepeals() {}

  private static Pattern pattern(String form) {
    return Pattern.compile(form, ActWords.FLAGS);
  }

  /** In the order of the text, at most twenty. */
  static List<Requisite> find(String text) {
    String body = ActWords.spoken(text.substring(0, Math.min(text.length(), LENGTH)));
    Set<Requisite> found = new LinkedHashSet<>();
    for (String sentence : SENTENCE.split(body.replaceAll("\\s+", " "))) {
      told(sentence).ifPresent(acts -> add(acts, found));
    }
    return found.stream().limit(MOST).toList();
  }

  /** The part of a sentence that names whole acts it repeals. */
  private static Optional<String> told(String sentence) {
    if (sentence.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = ASIDE.matcher(sentence).replaceAll("");
    Matcher russian = RUSSIAN.matcher(plain);
    boolean isRussian = russian.find();
    String acts = isRussian ? plain.substring(russian.end()) : plain;
    boolean isTold = isRussian || KAZAKH.matcher(plain).find();
    return Optional.of(acts).filter(told -> isTold && !PART.matcher(told).find());
  }

  private static void add(String acts, Set<Requisite> into) {
    PAIR.matcher(acts)
        .results()
        .flatMap(pair -> Requisite.of(pair, 1).stream())
        .map(one -> new Requisite(one.number(), one.day(), Optional.empty()))
        .forEach(into::add);
  }
}
