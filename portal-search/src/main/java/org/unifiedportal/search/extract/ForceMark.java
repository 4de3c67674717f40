package org.unifiedportal.search.extract;

import java.util.regex.Pattern;

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
      pattern("^(?:" + NOTE + ")?(?:" + RUSSIAN + "|" + KAZAKH + ")(?:" + BY + ".*|\\s*)$");

  /** A stamp says nothing else, in whatever letters. */
  private static final Pattern STAMP =
      pattern(
          "^[\\[(«\"]?\\s*(?:"
              + RUSSIAN
              + "|утративш(?:ее|ий)\\s+силу|"
              + KAZAKH
              + ")\\s*[\\])»\".!]*$");

  private static final Pattern PARTLY =
      pattern(
          "в\\s+части|частично|кроме|исключени|пункт|абзац|приложени|строк|бөлігі|тарма[қғ]"
              + "|қосымша|қоспағанда");

  private ForceMark() {}

  private static Pattern pattern(String form) {
    return Pattern.compile(form, ActWords.FLAGS);
  }

  /** Whether this sentence at the head of an act is such a mark. */
  static boolean is(String sentence) {
    return sentence.length() <= LONGEST
        && !PARTLY.matcher(sentence).find()
        && (STAMP.matcher(sentence).matches()
            || Character.isUpperCase(sentence.codePointAt(0)) && MARK.matcher(sentence).matches());
  }
}
