package org.unifiedportal.search.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of an act above its reasons: its name, its number and day, its title. Notes,
 * registrations and acts that are cited there are told apart from its own.
 */
final class ActHead {
  private static final int LINES = 14;
  private static final Locale KAZAKH = Locale.forLanguageTag("kk-KZ");

  /** Where one sentence ends and the next begins; «2018 г. № 5» is one. */
  private static final Pattern SENTENCE = Pattern.compile("(?<=\\.)\\s+(?=\\p{Lu}\\p{L})");

  private static final String ASIDE = "[^\\d№]{0,200}?";
  private static final Pattern KAZAKH_NAME =
      pattern("^" + ASIDE + Requisite.PAIR + "\\s*" + ActWords.KAZAKH_NAME + "\\s*\\.?$");
  private static final Pattern KAZAKH_NAME_FIRST =
      pattern("^" + ASIDE + ActWords.KAZAKH_NAME + ",?\\s*" + Requisite.PAIR + "\\s*\\.?$");
  private static final Pattern RUSSIAN_NAME =
      pattern(
          "^("
              + ASIDE
              + ")"
              + ActWords.RUSSIAN_NAME
              + ASIDE
              + Requisite.PAIR
              + "\\s*(?:$|[.«\"(])");

  private static final String PLACE = "[\\p{L}\\s.,-]{0,60}";
  private static final Pattern LETTERHEAD =
      pattern(
          "^(?:от\\s+)?(?:("
              + WrittenDay.FORM
              + ")"
              + PLACE
              + Requisite.NUMBER
              + "|"
              + Requisite.NUMBER
              + "\\s*(?:от\\s+)?("
              + WrittenDay.FORM
              + "))"
              + PLACE
              + "$");
  private static final Pattern ONLY_NUMBER =
      pattern("^(?:" + ActWords.STEM + "\\p{L}*\\s*)?" + Requisite.NUMBER + "\\.?$");
  private static final Pattern ONLY_DAY = pattern("^(?:от\\s+)?" + WrittenDay.FORM + "\\.?$");
  private static final Pattern ONLY_NAME =
      pattern("^(?:" + ActWords.KAZAKH_NAME + "|" + ActWords.RUSSIAN_NAME + "|[\\s/-]++)+$");
  private static final Pattern TITLE = pattern("^об?\\s.*|.*\\sтуралы\\.?$");
  private final List<String> said;
  private final List<String> lines;

  private ActHead(List<String> said) {
    this.said = said;
    this.lines = said.stream().map(ForceMark::without).toList();
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(form, ActWords.FLAGS);
  }

  /** The head of a text: its first lines down to where the act begins to speak. */
  static ActHead of(String page) {
    List<String> lines = new ArrayList<>();
    for (String line : Arrays.stream(page.split("\n")).filter(one -> !one.isBlank()).toList()) {
      if (lines.size() == LINES || ActWords.speaks(line) || line.matches("1\\s*[.)].*")) {
        break;
      }
      lines.add(line.strip());
    }
    return new ActHead(lines);
  }

  /** The kind that stands alone on a line, as the name above an act does. */
  Optional<String> kind() {
    return aboveTitle().stream()
        .filter(line -> ONLY_NAME.matcher(line).matches())
        .findFirst()
        .flatMap(ActWords::kind);
  }

  /** Whether the act is marked as one that has lost force. */
  boolean isRepealed() {
    return ForceMark.isIn(said) || said.stream().anyMatch(ActHead::isMarkedBehind);
  }

  /** «… № 53 қаулысы (күші жойылған)»; behind a title that names another act it may be of that. */
  private static boolean isMarkedBehind(String line) {
    String own = ForceMark.without(line);
    return !own.equals(line)
        && (named(own).isPresent() || TITLE.matcher(own).matches() && ActWords.kind(own).isEmpty());
  }

  /** Whether it has both the name of an act, with number and day, and a title. */
  boolean isWhole() {
    return lines.stream().anyMatch(line -> TITLE.matcher(line).matches())
        && Requisite.agreed(named()).isPresent();
  }

  /** The act's own line; a letterhead only above the title, for below it stand other acts. */
  Optional<Requisite> requisite() {
    List<Requisite> named = named();
    return named.isEmpty() ? Requisite.agreed(letterhead()) : Requisite.agreed(named);
  }

  private List<Requisite> named() {
    return lines.stream()
        .flatMap(line -> sentences(line).stream())
        .flatMap(one -> named(one).stream())
        .toList();
  }

  static List<String> sentences(String line) {
    return List.of(SENTENCE.split(line));
  }

  private static Optional<Requisite> named(String sentence) {
    if (ActWords.isForeign(beforeQuote(sentence)) || TITLE.matcher(sentence).matches()) {
      return Optional.empty();
    }
    for (Pattern form : List.of(KAZAKH_NAME, KAZAKH_NAME_FIRST)) {
      Matcher name = form.matcher(sentence);
      if (name.find() && !ActWords.isForeign(sentence)) {
        return Requisite.of(name.toMatchResult(), 1);
      }
    }
    Matcher name = RUSSIAN_NAME.matcher(sentence);
    return name.find() && isCapital(name.group(1))
        ? Requisite.of(name.toMatchResult(), 2)
        : Optional.empty();
  }

  /** An office before its act's name stands in capital letters, a sentence doesn't. */
  private static boolean isCapital(String office) {
    return office.equals(office.toUpperCase(KAZAKH));
  }

  private static String beforeQuote(String sentence) {
    return sentence.split("[«\"“(]", 2)[0];
  }

  private List<Requisite> letterhead() {
    List<String> above = aboveTitle();
    List<Requisite> found = new ArrayList<>();
    for (int at = 0; at < above.size(); at++) {
      Matcher both = LETTERHEAD.matcher(above.get(at));
      if (both.matches() && !isBroken(at)) {
        Requisite.of(both.toMatchResult(), 1).ifPresent(found::add);
      } else {
        alone(above, at).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether the line is the middle of a title that tells of another act. */
  private boolean isBroken(int at) {
    String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
    return next.matches("(?U)[«\"“„\\p{Ll}].*") && ActWords.kind(next).isEmpty();
  }

  /** A number on a line of its own, with the day on the line beside it. */
  private static Optional<Requisite> alone(List<String> lines, int at) {
    Matcher number = ONLY_NUMBER.matcher(lines.get(at));
    if (!number.matches()) {
      return Optional.empty();
    }
    String before = at > 0 ? lines.get(at - 1) : "";
    String after = at + 1 < lines.size() ? lines.get(at + 1) : "";
    Optional<String> day =
        List.of(before, after).stream().filter(one -> ONLY_DAY.matcher(one).matches()).findFirst();
    boolean isNamed =
        ActWords.kind(lines.get(at)).isPresent() || ONLY_NAME.matcher(before).matches();
    return day.isPresent() || isNamed
        ? Optional.of(
            new Requisite(
                number.group(1), day.flatMap(WrittenDay::of), ActWords.kind(lines.get(at))))
        : Optional.empty();
  }

  private List<String> aboveTitle() {
    return lines.stream()
        .takeWhile(line -> !TITLE.matcher(line).matches() && !ActWords.isForeign(line))
        .toList();
  }
}
