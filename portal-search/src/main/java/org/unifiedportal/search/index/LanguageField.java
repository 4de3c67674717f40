package org.unifiedportal.search.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.analysis.WordAnalyzer;

/** A text that is read through the chain of its language; several may share a field. */
final class LanguageField extends Field {
  private final String text;
  private final Language language;

  LanguageField(String name, String text, Language language) {
    super(name, text, TextField.TYPE_NOT_STORED);
    this.text = text;
    this.language = language;
  }

  @Override
  public TokenStream tokenStream(Analyzer any, TokenStream reuse) {
    return WordAnalyzer.of(language).tokenStream(name, text);
  }
}
