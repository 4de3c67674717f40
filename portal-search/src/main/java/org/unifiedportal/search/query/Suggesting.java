package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.analysis.DocumentNumber;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.KeyboardLayout;
import org.unifiedportal.search.analysis.Skeleton;
import org.unifiedportal.search.analysis.Terms;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.index.IndexUnusable;
import org.unifiedportal.search.index.Part;
import org.unifiedportal.search.index.Schema;
import org.unifiedportal.search.index.Searchable;

/**
 * Completes titles and numbers of documents while they are typed, in whatever letters and with
 * whatever keyboard layout: the newest first, each publication once, in the reader's language where
 * it has one. Safe for many threads.
 */
public final class Suggesting {
  private static final int LONGEST = 100;
  private static final int LEAST = 2;
  private static final int MOST_WORDS = 8;
  private static final int READ = 40;
  private static final char RAW = Form.RAW.mark();
  private static final Sort NEWEST =
      new Sort(new SortField(Schema.PUBLISHED, SortField.Type.LONG, true));

  private final Searchable index;

  /** Completes from this index. */
  public Suggesting(Searchable index) {
    this.index = index;
  }

  /** At most so many completions; none for less than two letters, and none that is not sure. */
  public List<Suggestion> of(String typed, Language reader, int most) {
    String text = typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
    if (text.length() < LEAST) {
      return List.of();
    }
    try {
      return index.read(searcher -> suggest(searcher, text, reader, most));
    } catch (IndexUnusable unusable) {
      return List.of();
    }
  }

  /** Whether anything has this value: what is offered leads to something. */
  public boolean has(Facet facet, String value) {
    try {
      return index.read(searcher -> has(searcher, facet, value));
    } catch (IndexUnusable unusable) {
      return false;
    }
  }

  private static boolean has(IndexSearcher searcher, Facet facet, String value) throws IOException {
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      if (SegmentColumns.of(leaf.reader()).facets().has(facet, value, leaf.reader())) {
        return true;
      }
    }
    return false;
  }

  private static List<Suggestion> suggest(
      IndexSearcher searcher, String text, Language reader, int most) throws IOException {
    List<Suggestion> found = complete(searcher, text, reader, most);
    for (KeyboardLayout layout : KeyboardLayout.values()) {
      if (found.isEmpty()) {
        found = complete(searcher, layout.read(text), reader, most);
      }
    }
    return found;
  }

  private static List<Suggestion> complete(
      IndexSearcher searcher, String text, Language reader, int most) throws IOException {
    Map<String, Suggestion> publications = new LinkedHashMap<>();
    for (ScoreDoc hit : searcher.search(query(text), READ, NEWEST).scoreDocs) {
      Row row = Row.of(searcher, hit.doc);
      Suggestion one = row.suggestion();
      boolean better = one.language() == reader;
      publications.merge(row.publication(), one, (first, other) -> better ? other : first);
    }
    return publications.values().stream().limit(most).toList();
  }

  private static Query query(String text) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(titles(Terms.of(Form.RAW, text), text.endsWith(" ")), Occur.SHOULD);
    DocumentNumber.read(text)
        .map(number -> new PrefixQuery(new Term(Schema.NUMBER, number.key())))
        .ifPresent(number -> either.add(number, Occur.SHOULD));
    return either.build();
  }

  /**
   * All words whole but the last, which is being typed: behind others its first letter alone would
   * tell little and take long.
   */
  private static Query titles(List<String> words, boolean ended) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<String> skeletons = new ArrayList<>();
    words.stream().limit(MOST_WORDS).map(Skeleton::of).forEach(skeletons::add);
    for (int at = 0; at < skeletons.size(); at++) {
      boolean whole = ended || at < skeletons.size() - 1;
      if (!whole && at > 0 && skeletons.get(at).length() < LEAST) {
        break;
      }
      String start = RAW + skeletons.get(at) + (whole ? " " : "");
      all.add(new PrefixQuery(new Term(Part.TITLE.field(), start)), Occur.FILTER);
    }
    return all.build();
  }
}
