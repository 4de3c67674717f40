package org.unifiedportal.core.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a title as far as they tell it from others, endings cut off. Titles are compared
 * loosely: a rewording of a few words, or a shorter name, is like the first one.
 */
record TitleWords(Set<String> stems) {
  private static final int STEM = 5;
  private static final int SHORTEST = 3;
  private static final Locale KAZAKH = Locale.forLanguageTag("kk-KZ");

  /** What stands in the title of every other act. */
  private static final Set<String> FORMULA =
      stems(
          "туралы бекіту және мен енгізу өзгерістер толықтырулар кейбір жылғы жылдарға"
              + " об утверждении внесении изменений дополнений некоторые года на для по");

  TitleWords {
    stems = Set.copyOf(stems);
  }

  static TitleWords of(String title) {
    Set<String> telling = new HashSet<>(stems(title));
    telling.removeAll(FORMULA);
    return new TitleWords(telling);
  }

  private static Set<String> stems(String words) {
    return Arrays.stream(words.toLowerCase(KAZAKH).split("[^\\p{L}\\p{Nd}]+"))
        .filter(word -> word.length() >= SHORTEST)
        .map(word -> word.substring(0, Math.min(word.length(), STEM)))
        .collect(Collectors.toSet());
  }

  /** Whether half of the shorter one stands in the other; what says nothing is like anything. */
  boolean isLike(TitleWords other) {
    long shared = stems.stream().filter(other.stems::contains).count();
    return shared * 2 >= Math.min(stems.size(), other.stems.size());
  }
}
