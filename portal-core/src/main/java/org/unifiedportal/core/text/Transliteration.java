package org.unifiedportal.core.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Kazakh and Russian Cyrillic in plain ASCII, for addresses and file names: readable, not
 * reversible.
 */
public final class Transliteration {
  private static final Map<Integer, String> LATIN = table();

  private Transliteration() {}

  /** Lower-case ASCII of the words; characters without a Latin form become spaces. */
  public static String toLatin(String words) {
    StringBuilder latin = new StringBuilder(words.length() + 8);
    plain(words).codePoints().forEach(letter -> latin.append(latin(letter)));
    return latin.toString();
  }

  private static String plain(String words) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    return composed.toLowerCase(Locale.ROOT);
  }

  private static String latin(int letter) {
    if (letter < 128) {
      return Character.toString(letter);
    }
    String known = LATIN.get(letter);
    return known != null ? known : withoutMarks(letter);
  }

  private static String withoutMarks(int letter) {
    String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    return apart.charAt(0) < 128 ? apart.substring(0, 1) : " ";
  }

  private static Map<Integer, String> table() {
    String pairs =
        "а=a ә=a б=b в=v г=g ғ=g д=d е=e ё=e ж=zh з=z и=i й=i к=k қ=q л=l м=m н=n ң=n о=o ө=o п=p р=r"
            + " с=s т=t у=u ұ=u ү=u ф=f х=h һ=h ц=ts ч=ch ш=sh щ=sh ъ= ы=y і=i ь= э=e ю=iu я=ia";
    Map<Integer, String> table = new HashMap<>();
    for (String pair : pairs.split(" ")) {
      table.put((int) pair.charAt(0), pair.substring(2));
    }
    return table;
  }
}
