package org.unifiedportal.search.analysis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.unifiedportal.core.text.Language;

/**
 * A way to write a word down in the index. Every word of a text stands there in each form of its
 * language, all at one place of one field, told apart by the letter in front.
 */
public enum Form {
  /** The repaired word in lower case, behind its skeleton: exact hits, phrases, and spelling. */
  RAW('r', EnumSet.allOf(Language.class)),
  /** The light stem of a Kazakh word. */
  KAZAKH('k', EnumSet.of(Language.KK)),
  /** The first four letters of a Kazakh word: what the stemmer parts, they often join. */
  CUT('c', EnumSet.of(Language.KK)),
  /** The light stem of a Russian word (Dolamic and Savoy, 2009). */
  RUSSIAN('u', EnumSet.of(Language.RU)),
  /** The stem of an English word (Krovetz, 1993; plurals by Harman, 1991). */
  ENGLISH('e', EnumSet.of(Language.EN)),
  /** The first letters of the skeleton: words typed in other letters that stand in no text. */
  SKELETON('s', EnumSet.allOf(Language.class));

  private final char mark;
  private final Set<Language> languages;
  private final Analyzer analyzer;

  Form(char mark, Set<Language> languages) {
    this.mark = mark;
    this.languages = languages;
    this.analyzer = WordAnalyzer.of(this);
  }

  /** The letter in front of its terms. */
  public char mark() {
    return mark;
  }

  /** Makes the terms of this form, unmarked; safe for many threads, never to be closed. */
  public Analyzer analyzer() {
    return analyzer;
  }

  /** Whether texts of this language are kept in this form. */
  public boolean isOf(Language language) {
    return languages.contains(language);
  }

  /** The forms texts of this language are kept in. */
  public static List<Form> of(Language language) {
    return Arrays.stream(values()).filter(form -> form.isOf(language)).toList();
  }

  /** The form that keeps the stems of this language. */
  public static Form stemOf(Language language) {
    return switch (language) {
      case KK -> KAZAKH;
      case RU -> RUSSIAN;
      case EN -> ENGLISH;
    };
  }
}
