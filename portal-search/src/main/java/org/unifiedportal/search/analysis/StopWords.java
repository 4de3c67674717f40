package org.unifiedportal.search.analysis;

import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/**
 * Words that say nothing about what is looked for. They are indexed, so that phrases hold, but a
 * query drops them when other words remain.
 */
public final class StopWords {
  private static final Set<String> KAZAKH =
      Set.of(
          "және",
          "мен",
          "бен",
          "пен",
          "да",
          "де",
          "та",
          "те",
          "ма",
          "ме",
          "ба",
          "бе",
          "па",
          "пе",
          "бұл",
          "осы",
          "сол",
          "ол",
          "үшін",
          "туралы",
          "жөнінде",
          "жөніндегі",
          "бойынша",
          "арқылы",
          "дейін",
          "кейін",
          "ретінде",
          "сияқты",
          "немесе",
          "бірақ",
          "егер",
          "яғни",
          "тағы",
          "ғана",
          "қана",
          "өз",
          "не",
          "қандай",
          "қалай",
          "қай",
          "болып",
          "деп",
          "бар");

  private StopWords() {}

  /** Whether the repaired lower-case word is one, in any of the languages. */
  public static boolean has(String word) {
    return KAZAKH.contains(word)
        || isIn(RussianAnalyzer.getDefaultStopSet(), word)
        || isIn(EnglishAnalyzer.getDefaultStopSet(), word);
  }

  private static boolean isIn(CharArraySet words, String word) {
    return words.contains(word);
  }
}
