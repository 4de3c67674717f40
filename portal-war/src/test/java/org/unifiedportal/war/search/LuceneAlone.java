package org.unifiedportal.war.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.StopWords;
import org.unifiedportal.search.analysis.Terms;
import org.unifiedportal.search.analysis.WordForms;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.index.Part;
import org.unifiedportal.search.index.Schema;
import org.unifiedportal.search.index.Searchable;
import org.unifiedportal.search.index.StoredText;
import org.unifiedportal.search.query.Window;

/**
 * What one would write with Lucene alone over the same index: the same words in the same forms by
 * its boolean and dis-max queries, an exact total; for a ranking ten hits, for a page as many as
 * the portal's pages show, with three facets by doc values and marks by its {@code
 * UnifiedHighlighter}, which reads the same places of words.
 */
public final class LuceneAlone {
  private static final float TIE = 0.1f;
  private static final float TITLE = 0.5f;
  private static final List<Facet> COUNTED = List.of(Facet.AGENCY, Facet.KIND, Facet.YEAR);
  private static final List<Form> FORMS =
      List.of(Form.RAW, Form.KAZAKH, Form.CUT, Form.RUSSIAN, Form.ENGLISH);

  private final Searchable index;

  /** Asks this index. */
  public LuceneAlone(Searchable index) {
    this.index = index;
  }

  /** Ranks, and counts exactly. */
  public TopDocs rank(String question) {
    return index.read(searcher -> searcher.search(query(question), best(searcher, 10)));
  }

  /** Ranks, counts, marks and reads what is shown. */
  public String[] page(String question) {
    return index.read(searcher -> {
      Query query = query(question);
      Object[] both =
          searcher.search(
              query,
              new MultiCollectorManager(
                  best(searcher, Window.FIRST.size()), new CountingManager()));
      return new Marks(searcher).highlight(Part.TEXT.field(), query, (TopDocs) both[0]);
    });
  }

  private static TopScoreDocCollectorManager best(IndexSearcher searcher, int hits) {
    int all = Math.max(1, searcher.getIndexReader().maxDoc());
    return new TopScoreDocCollectorManager(hits, null, all);
  }

  private static Query query(String question) {
    List<String> words =
        Terms.of(Form.RAW, question).stream().filter(word -> !StopWords.has(word)).toList();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.setMinimumNumberShouldMatch(words.size() <= 3 ? Math.min(2, words.size()) : 1);
    for (String word : words) {
      all.add(
          new BooleanQuery.Builder()
              .add(forms(Part.TEXT, word), Occur.SHOULD)
              .add(new BoostQuery(forms(Part.TITLE, word), TITLE), Occur.SHOULD)
              .build(),
          Occur.SHOULD);
    }
    return all.build();
  }

  private static Query forms(Part part, String word) {
    List<Query> forms = new ArrayList<>();
    for (Form form : FORMS) {
      forms.add(new TermQuery(new Term(part.field(), WordForms.own().term(form, word))));
    }
    return new DisjunctionMaxQuery(forms, TIE);
  }

  /** Marks the texts as they are kept for the pages. */
  private static final class Marks extends UnifiedHighlighter {
    private final IndexSearcher searcher;

    Marks(IndexSearcher searcher) {
      super(new Builder(searcher, new KeywordAnalyzer()).withMaxLength(StoredText.LONGEST));
      this.searcher = searcher;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator hits, int longest) throws IOException {
      List<CharSequence[]> texts = new ArrayList<>();
      for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
        String text = value(Schema.TITLE, hit) + "\n" + value(Schema.LEAD, hit) + "\n";
        texts.add(new CharSequence[] {text + body(hit)});
      }
      return texts;
    }

    private String value(String field, int hit) throws IOException {
      return at(field, hit).binaryValue().utf8ToString();
    }

    private String body(int hit) throws IOException {
      return StoredText.read(at(Schema.BODY, hit).binaryValue()).toString();
    }

    private BinaryDocValues at(String field, int hit) throws IOException {
      BinaryDocValues values = MultiDocValues.getBinaryValues(searcher.getIndexReader(), field);
      values.advanceExact(hit);
      return values;
    }
  }

  /** Counts the values of three facets by their numbers. */
  private static final class CountingManager implements CollectorManager<Counting, Integer> {
    @Override
    public Counting newCollector() {
      return new Counting();
    }

    @Override
    public Integer reduce(Collection<Counting> counted) {
      return counted.stream().mapToInt(one -> one.counts[0][0]).sum();
    }
  }

  private static final class Counting extends SimpleCollector {
    private final SortedDocValues[] columns = new SortedDocValues[COUNTED.size()];
    private final int[][] counts = new int[COUNTED.size()][256];

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      for (int at = 0; at < columns.length; at++) {
        columns[at] = DocValues.getSorted(leaf.reader(), COUNTED.get(at).field());
      }
    }

    @Override
    public void collect(int entry) throws IOException {
      for (int at = 0; at < columns.length; at++) {
        if (columns[at].advanceExact(entry)) {
          counts[at][columns[at].ordValue()]++;
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
