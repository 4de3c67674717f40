package org.unifiedportal.core.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Kazakh in the Latin alphabet of 2021, for reading: derived from the Cyrillic text, letter by
 * letter, and not turned back.
 *
 * <p>Source: the draft decree "On some questions of the transition of the alphabet of the Kazakh
 * language from Cyrillic to Latin script", public discussion until 6 May 2021 (legalacts.egov.kz,
 * report 8243312): 31 letters with Ä Ğ Ñ Ö Ş Ū Ü, where «и» and «й» are İ i, «і» is I ı, «ы» is Y y
 * and «х» and «һ» are H h. The draft gives no letters to the sounds of borrowed words; they are
 * written by those it has, as usual in texts of that alphabet: «я» ia, «ю» iu, «ё» io, «ц» ts, «ч»
 * tş, «щ» ştş, «э» e, and «ъ», «ь» nothing.
 */
public final class KazakhLatin {
  private static final String CYRILLIC = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
  private static final String[] LATIN = {
    "a", "ä", "b", "v", "g", "ğ", "d", "e", "io", "j", "z", "i", "i", "k", "q", "l", "m", "n", "ñ",
    "o", "ö", "p", "r", "s", "t", "u", "ū", "ü", "f", "h", "h", "ts", "tş", "ş", "ştş", "", "y",
    "ı", "", "e", "iu", "ia"
  };
  private static final Map<Character, String> SMALL = small();

  private KazakhLatin() {}

  private static Map<Character, String> small() {
    Map<Character, String> letters = new HashMap<>();
    for (int i = 0; i < LATIN.length; i++) {
      letters.put(CYRILLIC.charAt(i), LATIN[i]);
    }
    return Map.copyOf(letters);
  }

  /** The words in Latin letters; whatever is no Cyrillic letter stays as it is. */
  public static String of(String words) {
    StringBuilder latin = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      latin.append(letter(words, i));
    }
    return latin.toString();
  }

  private static String letter(String words, int at) {
    char letter = words.charAt(at);
    char small = Character.toLowerCase(letter);
    String latin = SMALL.get(small);
    if (latin == null) {
      return Character.toString(letter);
    }
    return letter == small ? latin : capital(latin, isAmongCapitals(words, at));
  }

  /** Dotted and dotless i keep their difference: İ is the capital of i, I the capital of ı. */
  private static String capital(String latin, boolean wholly) {
    StringBuilder large = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char letter = latin.charAt(i);
      large.append(i == 0 || wholly ? capital(letter) : letter);
    }
    return large.toString();
  }

  private static char capital(char letter) {
    return switch (letter) {
      case 'i' -> 'İ';
      case 'ı' -> 'I';
      default -> Character.toUpperCase(letter);
    };
  }

  private static boolean isAmongCapitals(String words, int at) {
    return isCapital(words, at - 1) || isCapital(words, at + 1);
  }

  private static boolean isCapital(String words, int at) {
    return at >= 0 && at < words.length() && Character.isUpperCase(words.charAt(at));
  }
}
