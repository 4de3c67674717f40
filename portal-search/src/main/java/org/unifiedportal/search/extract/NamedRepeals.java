package org.unifiedportal.search.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
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

  /** Behind this a sentence tells why, or what else is done. */
  private static final Pattern RUSSIAN_REST =
      pattern(
          "\\b(?:на\\s+основании|в\\s+соответствии|в\\s+связи|согласно|во\\s+исполнение"
              + "|с\\s+уч[её]том|с\\s+изменениями|в\\s+редакции|и\\s+\\p{L}+(?:ть|ти))\\b");

  private static final Pattern KAZAKH =
      pattern(
          ActWords.eitherI(
              "күші\\s+жойыл(?:(?:ды|ған)\\s+деп\\s+(?:тан|есепте)\\p{L}+|сын)(\\s*:)?"));

  /** The end of a name of one act or of several that lose their force. */
  private static final String GENITIVE =
      ActWords.eitherI(
          "(?:(?:шешімі?|өкімі?)нің|қаулы(?:сы)?ның|бұйры(?:ғының|қтың)"
              + "|(?:шешім|өкім|акті)лері?нің|(?:шешім|өкім)дері?нің|қаулылары?ның"
              + "|бұйрықтары?ның)");

  private static final Pattern FORCE_OF = pattern("\\s*(?:" + GENITIVE + "\\s*)?");
  private static final Pattern AND =
      pattern(
          "\\s*(?:"
              + GENITIVE
              + "|"
              + ActWords.KAZAKH_NAME
              + ")?\\s*(?:[,;]|(?:және|мен|пен|бен|сондай-ақ)\\b)[^№\\d]{0,120}");
  private static final Pattern LISTED =
      pattern("\\s*" + ActWords.KAZAKH_NAME + "\\s*(?:[,;.]|және\\b|$).*");

  private static final Pattern ASIDE = Pattern.compile("«[^»]*»|\"[^\"]*\"|“[^”]*”|\\([^()]*\\)");
  private static final Pattern PART =
      pattern(
          "пункт|абзац|приложени|строк|раздел|\\bглав|\\bстать|\\bчаст|утвержд"
              + "|тарма[қғ]|қосымша|бөлі[кг]|тарау|\\bбап|бекітілген");
  private static final Pattern EXCEPT = pattern("исключени|кроме|в\\s+части|частично|қоспағанда");
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
      if (sentence.length() <= LONGEST) {
        acts(ASIDE.matcher(sentence).replaceAll("")).stream()
            .flatMap(pair -> Requisite.of(pair, 1).stream())
            .map(one -> new Requisite(one.number(), one.day(), Optional.empty()))
            .forEach(found::add);
      }
    }
    return found.stream().limit(MOST).toList();
  }

  /** The whole acts that this sentence takes force from, as it names them. */
  private static List<MatchResult> acts(String sentence) {
    Matcher russian = RUSSIAN.matcher(sentence);
    Matcher kazakh = KAZAKH.matcher(sentence);
    if (EXCEPT.matcher(sentence).find()) {
      return List.of();
    }
    if (russian.find()) {
      return behind(RUSSIAN_REST.split(sentence.substring(russian.end()), 2)[0]);
    }
    if (!kazakh.find() || PART.matcher(sentence).find()) {
      return List.of();
    }
    return kazakh.group(1) == null
        ? before(sentence.substring(0, kazakh.start()))
        : listed(sentence.substring(kazakh.end()));
  }

  private static List<MatchResult> behind(String told) {
    return PART.matcher(told).find() ? List.of() : PAIR.matcher(told).results().toList();
  }

  /** In Kazakh the acts stand before their force, the last one next to it. */
  private static List<MatchResult> before(String told) {
    List<MatchResult> pairs = PAIR.matcher(told).results().toList();
    int first = pairs.size();
    int end = told.length();
    Pattern link = FORCE_OF;
    while (first > 0 && link.matcher(told.substring(pairs.get(first - 1).end(), end)).matches()) {
      first--;
      end = pairs.get(first).start();
      link = AND;
    }
    return pairs.subList(first, pairs.size());
  }

  private static List<MatchResult> listed(String told) {
    return PAIR.matcher(told)
        .results()
        .filter(pair -> LISTED.matcher(told.substring(pair.end())).matches())
        .toList();
  }
}
