package org.unifiedportal.search.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.unifiedportal.search.analysis.Form;

/**
 * The fields of an entry besides its texts, which stand under {@link Part#in}. An index made by
 * another version is built anew.
 */
public final class Schema {
  /** Raised whenever a field, a form or a chain changes. */
  public static final int VERSION = 2;

  /** Term and sorted doc value: all entries of a publication share it. */
  public static final String PUBLICATION = "publication";

  /** Term: the document's number as {@code DocumentNumber.key} writes it. */
  public static final String NUMBER = "number";

  /** Numeric doc value: epoch second of the first publication. */
  public static final String PUBLISHED = "published";

  /** Numeric doc value: 1 when it matters less by the day. */
  public static final String FADES = "fades";

  /** Binary doc value: languages of the publication, tags with spaces between. */
  public static final String LANGUAGES = "languages";

  /** Binary doc value: the path below the language segment. */
  public static final String PATH = "path";

  /** Binary doc value: the title as written. */
  public static final String TITLE = "title";

  /** Binary doc value: the lead as written. */
  public static final String LEAD = "lead";

  /** Stored alone, read only for the entries of one page of results: the body as plain text. */
  public static final String BODY = "body";

  private Schema() {}

  static Analyzer analyzer() {
    Map<String, Analyzer> chains = new HashMap<>();
    for (Part part : Part.values()) {
      for (Form form : Form.values()) {
        chains.put(part.in(form), form.analyzer());
      }
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), chains);
  }
}
