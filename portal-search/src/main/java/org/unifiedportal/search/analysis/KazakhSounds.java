package org.unifiedportal.search.analysis;

/** What decides which ending a Kazakh word takes: its last vowel and its last sound. */
final class KazakhSounds {
  private static final String BACK = "аоұыяё";
  private static final String FRONT = "әөүіеэ";
  private static final String EITHER = "иую";

  private KazakhSounds() {}

  /**
   * The kind of a sound before an ending: V vowel, I «и, ю», U «у», R «р, й», L «л», N «м, н, ң», Z
   * «ж, з», T hard.
   */
  static char kind(char letter) {
    return switch (letter) {
      case 'и', 'ю' -> 'I';
      case 'у' -> 'U';
      case 'р', 'й' -> 'R';
      case 'л' -> 'L';
      case 'м', 'н', 'ң' -> 'N';
      case 'ж', 'з' -> 'Z';
      default -> isVowel(letter) ? 'V' : 'T';
    };
  }

  static boolean isVowel(char letter) {
    return BACK.indexOf(letter) >= 0 || FRONT.indexOf(letter) >= 0 || EITHER.indexOf(letter) >= 0;
  }

  /** The vowels among the first letters. */
  static int vowels(CharSequence word, int length) {
    int vowels = 0;
    for (int at = 0; at < length; at++) {
      vowels += isVowel(word.charAt(at)) ? 1 : 0;
    }
    return vowels;
  }

  /** Whether an ending's vowels go with the last vowel of the stem; «и, у, ю» go with both. */
  static boolean agree(CharSequence word, int stem, String ending) {
    for (int at = stem - 1; at >= 0; at--) {
      char letter = word.charAt(at);
      if (BACK.indexOf(letter) >= 0) {
        return !hasAny(ending, FRONT);
      }
      if (FRONT.indexOf(letter) >= 0) {
        return !hasAny(ending, BACK);
      }
    }
    return true;
  }

  /** The hard twin of a last consonant, which softens before a vowel. */
  static char hard(char letter) {
    return switch (letter) {
      case 'б' -> 'п';
      case 'г' -> 'к';
      case 'ғ' -> 'қ';
      default -> letter;
    };
  }

  private static boolean hasAny(String ending, String letters) {
    return ending.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
  }
}
