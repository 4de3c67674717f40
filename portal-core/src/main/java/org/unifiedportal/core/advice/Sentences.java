package org.unifiedportal.core.advice;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences and words of a text, well enough for advice. */
final class Sentences {
  private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+(?=[\\p{Lu}«\"])|\\n+");
  private static final Pattern GAP = Pattern.compile("[\\s\\u00a0]+");

  private Sentences() {}

  static List<String> of(String text) {
    return END.splitAsStream(text.strip()).filter(one -> !one.isBlank()).toList();
  }

  static List<String> words(String sentence) {
    return Arrays.stream(GAP.split(sentence.strip()))
        .filter(word -> word.codePoints().anyMatch(Character::isLetter))
        .toList();
  }
}
