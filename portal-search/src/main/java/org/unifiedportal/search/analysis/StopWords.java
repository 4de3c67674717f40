package org.unifiedportal.search.analysis;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/**
 * Words that say nothing about what is looked for: particles, pronouns, and the words a question is
 * asked with. They are indexed, so that phrases hold, but a query drops them when other words
 * remain.
 */
public final class StopWords {
  /** The Kazakh ones, repaired and in lower case; can't be changed. */
  static final CharArraySet KAZAKH =
      lasting(
          """
          және мен бен пен менен да де та те ма ме ба бе па пе ше ғой қой ғана қана тек
          бұл осы сол ол мына мынау анау олар біз сіз сен өз өзі оның оны оған онда одан соның
          бұның мұның бұны мұны осының үшін туралы жөнінде жөніндегі бойынша арқылы дейін кейін
          бері бұрын ретінде сияқты секілді қарай қатар бірге немесе әлде бірақ алайда егер
          яғни себебі өйткені сондықтан тағы әрі не неге немене несі қандай қалай қай қайсы
          қайда қайдан қашан қанша неше нешінші кім кімдер кімнің кімді кімге неліктен болып
          болды болған болады болатын болса болу бол еді екен емес деп деген дейді деді
          бар жоқ керек мүмкін тиіс аталады аталатын атаңыз жатады саналады
          """);

  private static final Set<String> RUSSIAN =
      words(
          """
          ли ль какой какая какое какие каком какую каких какого какому каким кто кого кому кем
          что чего чему чем где куда откуда когда сколько почему зачем как который которая
          которое которые которого которой которых чей чья чье есть был была было были быть
          будет это эта этот эти этого этой этих свой своя свое свои своего своей своих
          бывает бывают существует существуют является являются можно может нужно надо имеет имеют
          также либо ни об обо из изо со во ко по при про над под для до от за на в с о у к и
          """);

  private static final Set<String> ENGLISH =
      words(
          """
          what which who whom whose when where why how did does do was were has have had been
          from its his her he she we you i many much
          """);

  private StopWords() {}

  /** Whether the repaired lower-case word is one, in any of the languages. */
  public static boolean has(String word) {
    return isIn(KAZAKH, word)
        || RUSSIAN.contains(word)
        || ENGLISH.contains(word)
        || isIn(RussianAnalyzer.getDefaultStopSet(), word)
        || isIn(EnglishAnalyzer.getDefaultStopSet(), word);
  }

  private static CharArraySet lasting(String listed) {
    return CharArraySet.unmodifiableSet(new CharArraySet(words(listed), false));
  }

  private static boolean isIn(CharArraySet words, String word) {
    return words.contains(word);
  }

  private static Set<String> words(String listed) {
    return Set.copyOf(List.of(listed.strip().split("\\s+")));
  }
}
