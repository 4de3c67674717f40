package org.unifiedportal.search.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;

/** Writes a repaired word down in any form. Each thread has its own. */
public final class WordForms {
  private static final int KAZAKH_LETTERS = 4;
  private static final int SKELETON_LETTERS = 5;
  private static final int SHORT_STEM = 3;
  private static final String RUSSIAN_VOWELS = "аеёиоуыэюя";
  private static final int REMEMBERED = 8_192;
  private static final ThreadLocal<WordForms> OWN = ThreadLocal.withInitial(WordForms::new);

  private final KazakhStemmer kazakh = new KazakhStemmer();
  private final OneWord russian = new OneWord(RussianLightStemFilter::new);
  private final OneWord english =
      new OneWord(
          word -> new EnglishMinimalStemFilter(new KStemFilter(new EnglishPossessiveFilter(word))));
  private final Map<String, String> stems = new Recent();
  private final Map<String, String> skeletons = new Recent();

  private WordForms() {}

  /** The one of this thread. */
  public static WordForms own() {
    return OWN.get();
  }

  /** The term as it stands in the index. */
  public String term(Form form, String word) {
    String plain = plain(form, word);
    return form == Form.RAW ? form.mark() + skeleton(word) + ' ' + plain : form.mark() + plain;
  }

  /** The word in this form, without the mark. */
  public String plain(Form form, String word) {
    return switch (form) {
      case RAW -> word;
      case KAZAKH -> stems.computeIfAbsent(word, kazakh::stem);
      case CUT -> cut(word, KAZAKH_LETTERS);
      case RUSSIAN -> withoutLastVowel(russian.filter(word));
      case ENGLISH -> english.filter(word);
      case SKELETON -> cut(skeleton(word), SKELETON_LETTERS);
    };
  }

  private String skeleton(String word) {
    return skeletons.computeIfAbsent(word, Skeleton::of);
  }

  /** The stemmer leaves three letters as they are, so that «яма» and «яму» would stay strangers. */
  private static String withoutLastVowel(String stem) {
    boolean isShort = stem.length() == SHORT_STEM && !isVowel(stem.charAt(1));
    return isShort && isVowel(stem.charAt(2)) ? stem.substring(0, 2) : stem;
  }

  private static boolean isVowel(char letter) {
    return RUSSIAN_VOWELS.indexOf(letter) >= 0;
  }

  /** Words with a digit stay whole: a number means nothing when cut. */
  private static String cut(String word, int letters) {
    if (word.length() <= letters || word.chars().anyMatch(Character::isDigit)) {
      return word;
    }
    boolean isShort = word.codePointCount(0, word.length()) <= letters;
    return isShort ? word : word.substring(0, word.offsetByCodePoints(0, letters));
  }

  /** A text says the same words again and again. */
  private static final class Recent extends LinkedHashMap<String, String> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(1024, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
      return size() > REMEMBERED;
    }
  }
}
