package org.unifiedportal.search.analysis;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * One spelling in plain Latin letters for all the ways people write the same sounds: Kazakh in its
 * own letters, with Russian letters, in the Latin alphabets of 2018 and 2021, in chat Latin, and
 * Russian in Latin letters. Not for eyes: what any of them mixes up is one letter here, x is «ш»
 * and c is «ч».
 */
public final class Skeleton {
  private static final Map<String, String> SOUNDS =
      sounds(
          """
          а=a б=b в=v г=g д=d е=e ж=j з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h
          ц=ts ч=c ш=x щ=x ъ= ы=i ь= э=e ю=iu я=ia ә=a ғ=g і=i қ=k ң=n ө=o ұ=u ү=u һ=h ё=e є=e
          shch=x sh=x ch=c zh=j kh=h gh=g ph=f th=t ye=e ce=se ci=si cy=si
          c=k q=k w=v x=h y=i ş=x š=x ç=c č=c ž=j ý=u ı=i ŋ=n ə=a ǝ=a ø=o '=
          """);

  private static final int LONGEST = 4;

  private Skeleton() {}

  /** The skeleton of a repaired lower-case word; a letter of a third script stays as it is. */
  public static String of(String word) {
    StringBuilder bones = new StringBuilder(word.length() + 4);
    int at = 0;
    while (at < word.length()) {
      at += add(word, at, bones);
    }
    return bones.isEmpty() ? word : bones.toString();
  }

  /** Adds the sound that is written here and tells by how many letters. */
  private static int add(String word, int at, StringBuilder bones) {
    boolean ascii = word.charAt(at) < 128;
    for (int letters = ascii ? Math.min(LONGEST, word.length() - at) : 1; letters > 0; letters--) {
      String sound = SOUNDS.get(word.substring(at, at + letters));
      if (sound != null) {
        sound.chars().forEach(letter -> put(bones, (char) letter));
        return letters;
      }
    }
    put(bones, ascii ? word.charAt(at) : withoutMark(word.charAt(at)));
    return 1;
  }

  private static char withoutMark(char letter) {
    return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
  }

  /** Twice the same letter is once; d before j is silent («дж»); digits count each. */
  private static void put(StringBuilder bones, char letter) {
    int last = bones.length() - 1;
    if (last >= 0 && letter == 'j' && bones.charAt(last) == 'd') {
      bones.setCharAt(last, 'j');
    } else if (last < 0 || bones.charAt(last) != letter || Character.isDigit(letter)) {
      bones.append(letter);
    }
  }

  private static Map<String, String> sounds(String listed) {
    Map<String, String> sounds = new HashMap<>();
    for (String pair : listed.strip().split("\\s+")) {
      int between = pair.indexOf('=');
      sounds.put(pair.substring(0, between), pair.substring(between + 1));
    }
    return Map.copyOf(sounds);
  }
}
