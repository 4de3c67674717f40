package org.unifiedportal.search.extract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * What an act is told from others by, as one place of a file names it.
 *
 * @param kind by its key
 */
record Requisite(String number, Optional<LocalDate> day, Optional<String> kind) {
  private static final String LETTERS = "A-Za-zА-ЯЁа-яёӘҒҚҢӨҰҮҺІәғқңөұүһі";

  /** A number behind its sign; one group. A number with blanks round its dash is none. */
  static final String NUMBER =
      "(?:№|\\bN)\\s*((?>(?:["
          + LETTERS
          + "]{1,5}[-/])?\\d["
          + LETTERS
          + "\\d]*(?:[-/]["
          + LETTERS
          + "\\d]+){0,9}))(?!\\s*[-–/]\\s*\\d)";

  /** Number and day in either order: day, number, number, day; four groups. */
  static final String PAIR =
      "(?:("
          + WrittenDay.FORM
          + "),?\\s*"
          + NUMBER
          + "|"
          + NUMBER
          + ",?\\s*(?:от\\s+)?("
          + WrittenDay.FORM
          + "))";

  /** What a match of {@link #PAIR} says, whose groups begin with this one; only both together. */
  static Optional<Requisite> of(MatchResult pair, int first) {
    boolean isDayFirst = pair.group(first) != null;
    String number = pair.group(first + (isDayFirst ? 1 : 2));
    return WrittenDay.of(pair.group(first + (isDayFirst ? 0 : 3)))
        .map(day -> new Requisite(number, Optional.of(day), ActWords.kind(pair.group())));
  }

  /** What all of them agree on; nothing when they name several acts. */
  static Optional<Requisite> agreed(Collection<Requisite> found) {
    boolean isOne = found.stream().map(Requisite::number).distinct().count() == 1;
    boolean isOneDay = found.stream().flatMap(one -> one.day().stream()).distinct().count() <= 1;
    Stream<Requisite> dated = found.stream().filter(one -> one.day().isPresent());
    return isOne && isOneDay
        ? dated.findFirst().or(() -> found.stream().findFirst())
        : Optional.empty();
  }
}
