package org.unifiedportal.search.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The mark by which collections of acts say that an act has itself lost force: «Сноска. Утратило
 * силу решением … от … № …», «Күші жойылған» below its title. What is said of its parts, of acts to
 * come or of lists of repealed acts is no such mark.
 */
final class ForceMark {
  private static final int LONGEST = 600;

  private static final String NOTE = "(?:сноска|примечание|ескерту|ескертпе)\\s*[.:]\\s*";
  private static final String RUSSIAN =
      "(?:(?:настоящее|данное|настоящий|данный)\\s+)?"
          + "(?:(?:решение|постановление|приказ|распоряжение|акт|документ)\\s+)?"
          + "утратил[ои]?\\s+силу";
  private static final String KAZAKH =
      ActWords.eitherI(
          "(?:осы\\s+)?(?:(?:шешімнің|қаулының|бұйрықтың|өкімнің|актінің|құжаттың)\\s+)?"
              + "(?:күші\\s+жойылды|күші\\s+жойылған|күшін\\s+жой(?:ды|ған))");

  /** Who repealed it, when and why may follow; what would make it speak of another may not. */
  private static final String BY =
      "\\s*(?:[-–—.,;:(]|(?:решением|постановлением|приказом|распоряжением|законом)\\b"
          + "|на\\s+основании|в\\s+соответствии|в\\s+связи|с\\s+\\d)";

  private static final Pattern MARK =
      pattern("^(?:" + NOTE + ")?(?:" + RUSSIAN + "|" + KAZAKH + ")" + BY + ".*$");

  private static final Pattern NOTED =
      pattern("^" + NOTE + "(?:" + RUSSIAN + "|" + KAZAKH + ")(?:" + BY + ".*|\\s*)$");

  private static final String SAID = "(?:" + RUSSIAN + "|утративш(?:ее|ий)\\s+силу|" + KAZAKH + ")";

  /** A stamp says nothing else, in whatever letters. */
  private static final Pattern STAMP = pattern("^[«\"]?\\s*" + SAID + "\\s*[»\".!]*$");

  private static final String IN_BRACKETS = "[\\[(]\\s*" + SAID + "\\s*[\\])]\\s*[.!]?$";
  private static final Pattern BRACKETS = pattern("^" + IN_BRACKETS);
  private static final Pattern BEHIND = pattern("(?<=\\S)\\s*" + IN_BRACKETS);

  /** A line that goes on below: it ends in a comma, a genitive or a word that wants another. */
  private static final Pattern OPEN =
      pattern(
          ".*(?:[,:;–—-]|\\p{L}(?:[ндт]ы[нң]|[ндт][іi][нң])|\\b(?:котор\\p{L}+|и|или|в|на|о|об))$");

  /** How the rest of a title begins even where all of it stands in capitals. */
  private static final Pattern REST =
      pattern(
          ActWords.eitherI(
              "^(?:деп|кейбір|норматив\\p{L}*"
                  + "|(?:шешім|қаулы|бұйрық|өкім|акті|құжат)(?:дер|лар|лер|тар)\\p{L}*)\\b.*"));

  private static final Pattern ENDED = pattern(".*(?:\\.|\\sтуралы)$");
  private static final Pattern BEGUN = pattern("^об?\\s.*[^.]$");

  private static final Pattern PARTLY =
      pattern(
          "в\\s+части|частично|кроме|исключени|пункт|абзац|приложени|строк|бөлігі|тарма[қғ]"
              + "|қосымша|қоспағанда");

  private ForceMark() {}

  private static Pattern pattern(String form) {
    return Pattern.compile(form, ActWords.FLAGS);
  }

  /** Whether one of these lines at the head of an act is such a mark or holds one. */
  static boolean isIn(List<String> lines) {
    return IntStream.range(0, lines.size()).anyMatch(at -> isAt(lines, at));
  }

  /** The line without the mark in brackets behind its words. */
  static String without(String line) {
    return BEHIND.matcher(line).replaceFirst("");
  }

  private static boolean isAt(List<String> lines, int at) {
    String line = lines.get(at);
    String before = at == 0 ? "" : lines.get(at - 1);
    boolean isStamp =
        BRACKETS.matcher(line).matches()
            || STAMP.matcher(line).matches() && isApart(before, line, lines, at);
    List<String> sentences = ActHead.sentences(line);
    boolean isMarked =
        sentences.stream().skip(1).anyMatch(one -> isMark(one) || STAMP.matcher(one).matches());
    return isMarked || !goesOn(before, line) && (isStamp || isMark(sentences.getFirst()));
  }

  /** Whether this sentence is such a mark: whoever repealed it, or the note, may not be lacking. */
  private static boolean isMark(String sentence) {
    return sentence.length() <= LONGEST
        && Character.isUpperCase(sentence.codePointAt(0))
        && !PARTLY.matcher(sentence).find()
        && (MARK.matcher(sentence).matches() || NOTED.matcher(sentence).matches());
  }

  /** Whether a line in capitals or with an open end is the beginning of what the next one says. */
  private static boolean goesOn(String before, String line) {
    boolean isLoud = isLoud(line) && isLoud(before) && BEGUN.matcher(before).matches();
    return OPEN.matcher(before).matches() || isLoud;
  }

  private static boolean isLoud(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT));
  }

  /** A stamp is no piece of a title that was broken into lines. */
  private static boolean isApart(String before, String stamp, List<String> lines, int at) {
    String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
    boolean isBegun =
        before.isEmpty()
            || ENDED.matcher(before).matches()
            || stamp
                .codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .allMatch(Character::isUpperCase);
    return isBegun && !next.matches("\\p{Ll}.*") && !REST.matcher(next).matches();
  }
}
