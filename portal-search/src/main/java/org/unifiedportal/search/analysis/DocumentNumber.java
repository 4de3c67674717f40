package org.unifiedportal.search.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an official document, such as «4-61», «124-НҚ» or «№ 46-260», in the one form under
 * which it is found.
 *
 * @param key upper case, dashes without spaces, look-alike and Kazakh letters as their Russian
 *     twins
 */
public record DocumentNumber(String key) {
  private static final String SIGN = "(?:№|#|[NnН][oо.º°]{0,2}(?=[\\s\\d]))";
  private static final String PART = "[\\p{L}\\p{Nd}]{1,12}";
  private static final String BREAK = "\\s*[-‐‑‒–—−/]\\s*";
  private static final Pattern FORM =
      Pattern.compile(SIGN + "?\\s*(" + PART + "(?:" + BREAK + PART + "){0,4})");

  private static final Map<Integer, Integer> TWINS =
      LookAlikes.pairs("AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ IІ ҚК ҒГ ҢН ҮУ ҰУ ӨО ӘА ҺХ ЁЕ ƏА ƟО");

  /**
   * Reads words that are a document's number and nothing else: parts with at least one digit,
   * perhaps behind a sign.
   */
  public static Optional<DocumentNumber> read(String words) {
    String bare = words.strip();
    if (bare.length() > 40 || bare.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(bare);
    return form.matches() ? Optional.of(new DocumentNumber(key(form.group(1)))) : Optional.empty();
  }

  /** The number a catalogue gives, whatever its form. */
  public static DocumentNumber of(String given) {
    return read(given).orElseGet(() -> new DocumentNumber(key(given.strip())));
  }

  /** Whether it has digits only. */
  public boolean isPlain() {
    return key.chars().allMatch(Character::isDigit);
  }

  private static String key(String number) {
    String dashed = number.replaceAll("\\s*[-‐‑‒–—−]\\s*", "-").replaceAll("\\s+", "");
    return LookAlikes.replace(dashed.toUpperCase(Locale.ROOT), TWINS);
  }
}
