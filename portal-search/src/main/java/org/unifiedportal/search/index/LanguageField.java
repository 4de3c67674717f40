package org.unifiedportal.search.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.analysis.WordAnalyzer;

/** A text that is read through the chain of its language. */
final class LanguageField extends Field {
  private static final FieldType PLACED = placed();

  private final String text;
  private final Language language;

  LanguageField(String name, String text, Language language) {
    super(name, text, PLACED);
    this.text = text;
    this.language = language;
  }

  /** With the places of words, so that what was found is marked without reading it anew. */
  private static FieldType placed() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  @Override
  public TokenStream tokenStream(Analyzer any, TokenStream reuse) {
    return WordAnalyzer.of(language).tokenStream(name, text);
  }
}
