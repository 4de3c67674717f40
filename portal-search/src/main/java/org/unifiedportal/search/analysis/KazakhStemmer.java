package org.unifiedportal.search.analysis;

import java.util.List;

/**
 * Light stemmer for Kazakh in Cyrillic letters, made for finding, not for grammar.
 *
 * <p>Kazakh puts endings behind a stem one after another, each in its layer: plural, owner, case
 * for names; voice, negation, tense for verbs. They are taken off from the outermost inwards, at
 * most one of a layer, and only where the sound before asks for this very ending and the vowels go
 * together. What is left is settled: a softened last consonant hardens («кітабы», «кітап»), a
 * narrow vowel that comes and goes is dropped («халық», «халқы»). A list holds stems whose own end
 * looks like an ending. One thread at a time.
 */
final class KazakhStemmer {
  private static final int LEAST = 2;
  private static final int SHORT = 3;
  private static final String NARROW = "ыі";
  private static final String OPEN = "ае";

  /** Behind these «ысы» is «ы» and «сы»: «басшысы»; elsewhere «ыс» and «ы»: «құрылысы». */
  private static final String BEFORE_NARROW_STEM = "шғгқк";

  private final StringBuilder word = new StringBuilder();
  private int length;

  /** The stem of a repaired lower-case word. */
  String stem(String given) {
    word.setLength(0);
    word.append(given);
    length = given.length();
    if (length > SHORT) {
      takeOff(given);
    }
    settle();
    return word.substring(0, length);
  }

  private void takeOff(String given) {
    int whole = KazakhStems.length(given);
    if (whole > 0) {
      length = whole;
    } else if (strip(KazakhEnding.FINITE, LEAST)) {
      verbStem();
    } else {
      name();
      verb();
    }
  }

  private void name() {
    if (caseOfOwned()) {
      owned();
    } else {
      strip(KazakhEnding.CASES, LEAST);
      if (!isWhole() && !owned() && !isWhole()) {
        strip(KazakhEnding.OWNERS, LEAST);
      }
    }
    if (!isWhole()) {
      strip(KazakhEnding.PLURALS, LEAST);
    }
  }

  private boolean caseOfOwned() {
    for (KazakhEnding ending : KazakhEnding.CASES_OF_OWNED) {
      int stem = length - ending.text().length();
      if (fits(ending, LEAST + 1) && NARROW.indexOf(word.charAt(stem - 1)) >= 0) {
        length = stem;
        return true;
      }
    }
    return false;
  }

  private boolean owned() {
    boolean isSibilant = length > 4 && (endsWith("сы") || endsWith("сі"));
    if (isSibilant && (isNounOfAction() || KazakhStems.has(word.substring(0, length - 1)))) {
      length--;
      return true;
    }
    return !isWhole() && strip(KazakhEnding.OWNED, LEAST);
  }

  /** «құрылысы», «келісі», and not «басшысы». */
  private boolean isNounOfAction() {
    boolean narrow = NARROW.indexOf(word.charAt(length - 3)) >= 0;
    return narrow && BEFORE_NARROW_STEM.indexOf(word.charAt(length - 4)) < 0;
  }

  private void verb() {
    if (!isWhole() && strip(KazakhEnding.VERBS, LEAST)) {
      verbStem();
    }
  }

  /** The open vowel of a verb goes too: «баста» and «басталды» are one, whatever the tense. */
  private void verbStem() {
    strip(KazakhEnding.NEGATIONS, LEAST);
    strip(KazakhEnding.VOICES, LEAST);
    if (length > SHORT && OPEN.indexOf(word.charAt(length - 1)) >= 0) {
      length--;
    }
  }

  private boolean isWhole() {
    return KazakhStems.has(word.substring(0, length));
  }

  private boolean strip(List<KazakhEnding> endings, int least) {
    for (KazakhEnding ending : endings) {
      if (fits(ending, least)) {
        length -= ending.text().length();
        return true;
      }
    }
    return false;
  }

  private boolean fits(KazakhEnding ending, int least) {
    int stem = length - ending.text().length();
    if (stem < least || !endsWith(ending.text())) {
      return false;
    }
    char kind = KazakhSounds.kind(word.charAt(stem - 1));
    return ending.behind().indexOf(kind) >= 0
        && (stem > LEAST || kind != 'V')
        && KazakhSounds.vowels(word, stem) > 0
        && (!ending.agrees() || KazakhSounds.agree(word, stem, ending.text()));
  }

  private boolean endsWith(String text) {
    int start = length - text.length();
    return start >= 0 && word.substring(start, length).equals(text);
  }

  private void settle() {
    if (length > SHORT && isNarrow(length - 1)) {
      length--;
    }
    if (length > LEAST) {
      word.setCharAt(length - 1, KazakhSounds.hard(word.charAt(length - 1)));
    }
    if (length > SHORT && isFleeting()) {
      word.setCharAt(length - 2, word.charAt(length - 1));
      length--;
    }
  }

  /** A narrow vowel between the last two consonants of a longer stem. */
  private boolean isFleeting() {
    return isNarrow(length - 2)
        && !KazakhSounds.isVowel(word.charAt(length - 1))
        && isConsonant(word.charAt(length - 3))
        && KazakhSounds.vowels(word, length) > 1;
  }

  /** «у» between vowels is one: «ауыз», «аузы». */
  private static boolean isConsonant(char letter) {
    return letter == 'у' || !KazakhSounds.isVowel(letter);
  }

  private boolean isNarrow(int at) {
    return NARROW.indexOf(word.charAt(at)) >= 0;
  }
}
