package org.unifiedportal.core.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number in a text that names a person or opens an account, and so must not be published.
 *
 * @param shown the number as it may be told: its first and last two figures
 */
public record PersonalNumber(Kind kind, String shown) {
  /** What it is. */
  public enum Kind {
    /** The individual identification number (IIN) of Kazakhstan. */
    IDENTITY("identity"),
    /** The number of a bank card. */
    CARD("card");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The stable name in messages. */
    public String key() {
      return key;
    }
  }

  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{12}|\\d{6}[ \\u00a0-]\\d{6}|\\d{3}([ \\u00a0-])\\d{3}\\2\\d{3}\\2\\d{3})(?!\\d)");

  /** The same without gaps. */
  private static final Pattern SOLID = Pattern.compile("(?<![\\p{L}\\d])(\\d{12})(?!\\d)");

  private static final Pattern CARD =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{15,16}|\\d{4}([ \\u00a0-])\\d{4}\\2\\d{4}\\2\\d{4}|\\d{4}([ \\u00a0-])\\d{6}\\3\\d{5})(?!\\d)");

  /**
   * Cards as they begin: American Express with 15 figures; Mir, Mastercard, Visa, UnionPay with 16.
   */
  private static final Pattern ISSUED = Pattern.compile("3[47]\\d{13}|(2[2-7]|4|5[0-5]|6)\\d+");

  private static final Pattern NO_FIGURE = Pattern.compile("\\D");
  private static final Pattern LEFT_OVER = Pattern.compile("[1-9]\\d{8,10}");
  private static final int FIGURES = 12;

  /** Where the century of birth stands; 5 and 6 are the twenty-first. */
  private static final int CENTURY = 6;

  private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

  /** Every such number in the words, in their order, identities first. */
  public static List<PersonalNumber> in(String words) {
    List<PersonalNumber> found = new ArrayList<>();
    numbers(IDENTITY, words).stream()
        .filter(PersonalNumber::isIdentity)
        .forEach(one -> found.add(new PersonalNumber(Kind.IDENTITY, masked(one))));
    numbers(CARD, words).stream()
        .filter(PersonalNumber::isCard)
        .forEach(one -> found.add(new PersonalNumber(Kind.CARD, masked(one))));
    return found;
  }

  /**
   * How many different identification numbers stand in the words of a file. Only twelve figures in
   * a row count: in a table, figures of neighbouring cells would make numbers of nobody.
   */
  public static int identities(String words) {
    return identitiesIn(words).size();
  }

  /** The same numbers themselves, for whoever counts over several places; never to be kept. */
  public static Set<String> identitiesIn(String words) {
    return numbers(SOLID, words).stream()
        .filter(PersonalNumber::isIdentity)
        .collect(Collectors.toSet());
  }

  /**
   * The identification number that is left of itself where a table took it for a number and dropped
   * the noughts in front: of persons born from 2000 to 2009, nine to eleven figures. Nobody else is
   * meant: a sum of money seldom has such a day and the right control figure.
   */
  public static Optional<String> ofFigures(String figures) {
    return Optional.of(figures)
        .filter(one -> LEFT_OVER.matcher(one).matches())
        .map(one -> "0".repeat(FIGURES - one.length()) + one)
        .filter(one -> one.charAt(CENTURY) >= '5' && isIdentity(one));
  }

  private static List<String> numbers(Pattern form, String words) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = form.matcher(words);
    while (matcher.find()) {
      numbers.add(NO_FIGURE.matcher(matcher.group(1)).replaceAll(""));
    }
    return numbers;
  }

  private static String masked(String number) {
    return number.substring(0, 2) + "…" + number.substring(number.length() - 2);
  }

  /**
   * A day of birth, a figure for century and sex, and a control figure: an organisation's number
   * (BIN) has 4, 5 or 6 where a person's day of birth begins.
   */
  private static boolean isIdentity(String number) {
    boolean hasCentury = number.charAt(CENTURY) <= '6';
    return hasCentury && beginsWithDay(number) && control(number) == number.charAt(11) - '0';
  }

  private static boolean beginsWithDay(String number) {
    int year = 2000 + Integer.parseInt(number.substring(0, 2));
    int month = Integer.parseInt(number.substring(2, 4));
    int day = Integer.parseInt(number.substring(4, 6));
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private static int control(String number) {
    int first = sum(number, FIRST) % 11;
    return first < 10 ? first : sum(number, SECOND) % 11;
  }

  private static int sum(String number, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (number.charAt(i) - '0') * weights[i];
    }
    return sum;
  }

  /** The formula of Luhn (ISO/IEC 7812-1, annex B). */
  private static boolean isCard(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int figure = number.charAt(number.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? figure : figure * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0 && ISSUED.matcher(number).matches();
  }
}
