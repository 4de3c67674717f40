package org.unifiedportal.search.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.search.similarities.Similarity;

/**
 * The fields of an entry besides its texts, which stand under {@link Part#field}. An index made by
 * another version is built anew.
 */
public final class Schema {
  /** Raised whenever a field, a form or a chain changes. */
  public static final int VERSION = 11;

  /** Term and sorted doc value: all entries of a publication share it. */
  public static final String PUBLICATION = "publication";

  /** Term: the document's number as {@code DocumentNumber.key} writes it. */
  public static final String NUMBER = "number";

  /** Term: the key of a required section it stands in; any number of them. */
  public static final String SECTION = "section";

  /** Numeric doc value: epoch second of the first publication. */
  public static final String PUBLISHED = "published";

  /** Numeric doc value: what takes weight from it, as {@link Standing} orders it. */
  public static final String STANDING = "standing";

  /** Term: the whole title as {@code WholeTitle.key} writes it. */
  public static final String WHOLE_TITLE = "whole";

  /** Binary doc value: languages of the publication, tags with spaces between. */
  public static final String LANGUAGES = "languages";

  /** Binary doc value: the path below the language segment. */
  public static final String PATH = "path";

  /** Binary doc value: the key of what an answer is the answer to; nothing else has it. */
  public static final String ANSWERS = "answers";

  /** Binary doc value: the title as written. */
  public static final String TITLE = "title";

  /** Binary doc value: the lead as written. */
  public static final String LEAD = "lead";

  /** Binary doc value, read only for the entries of one page of results: a {@link StoredText}. */
  public static final String BODY = "body";

  private Schema() {}

  /** Texts bring their own chain, that of their language. */
  static Analyzer analyzer() {
    return new KeywordAnalyzer();
  }

  /** How a word is weighed: BM25, fitted to fields where forms of a word stand at one place. */
  public static Similarity similarity() {
    return new WordSimilarity();
  }
}
