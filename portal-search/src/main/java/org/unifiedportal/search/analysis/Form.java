package org.unifiedportal.search.analysis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.unifiedportal.core.text.Language;

/**
 * A way to write a word down in the index. Every text is kept in each form of its language, and a
 * query asks all forms.
 *
 * <p>A better form for Kazakh (stem, skeleton) is one more constant here, and a new version of the
 * schema.
 */
public enum Form {
  /** The repaired word in lower case: exact hits and phrases. */
  RAW("raw", EnumSet.allOf(Language.class), words -> words),
  /**
   * The first five letters. Kazakh puts its endings behind an unchanged stem, so a cut finds
   * «құбыры» and «құбырының» alike; on Kazakh texts it was measured to beat every ready-made
   * stemmer.
   */
  CUT("cut", EnumSet.of(Language.KK), CutFilter::new),
  /** The light stem of a Russian word (Dolamic and Savoy, 2009). */
  RUSSIAN("ru", EnumSet.of(Language.RU), RussianLightStemFilter::new),
  /** The stem of an English word (Porter, 1980). */
  ENGLISH("en", EnumSet.of(Language.EN), Form::englishStem);

  private final String suffix;
  private final Set<Language> languages;
  private final Analyzer analyzer;

  Form(String suffix, Set<Language> languages, UnaryOperator<TokenStream> ending) {
    this.suffix = suffix;
    this.languages = languages;
    this.analyzer = new WordAnalyzer(ending);
  }

  /** The end of the names of fields in this form. */
  public String suffix() {
    return suffix;
  }

  /** Makes the terms of this form; safe for many threads, never to be closed. */
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

  private static TokenStream englishStem(TokenStream words) {
    return new PorterStemFilter(new EnglishPossessiveFilter(words));
  }
}
