package org.unifiedportal.war.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.StopWords;
import org.unifiedportal.search.analysis.Terms;
import org.unifiedportal.search.analysis.WordAnalyzer;
import org.unifiedportal.search.analysis.WordForms;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.index.Part;
import org.unifiedportal.search.index.Schema;
import org.unifiedportal.search.index.TextCollection;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;
import org.unifiedportal.search.trial.TrialCollection;
import org.unifiedportal.war.boot.MachineTime;

/**
 * The work of a whole page of results beside that of Lucene's own queries for the same words in the
 * same forms, ten hits, an exact total, three facets and the ten texts, without and with marks; and
 * of filling the index beside Lucene's own writer with the same chains. Measured in turns, within
 * the same minute; {@code -Dtexts=50000} says over how many texts.
 */
class LuceneRatioBench {
  private static final int TEXTS = Integer.getInteger("texts", 50_000);
  private static final int INDEXED = Math.min(4_000, TEXTS);
  private static final int ASKED = 250;
  private static final int TURNS = 6;
  private static final float TIE = 0.1f;
  private static final List<Facet> COUNTED = List.of(Facet.AGENCY, Facet.KIND, Facet.YEAR);
  private static final List<Form> FORMS =
      List.of(Form.RAW, Form.KAZAKH, Form.CUT, Form.RUSSIAN, Form.ENGLISH);

  @Test
  void aPageBesideLuceneAlone() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(BenchTexts.DATA), "no texts: " + BenchTexts.DATA);
    List<TrialCollection> collections = TrialCollection.readAll(BenchTexts.DATA);
    List<TextCollection.Text> texts = BenchTexts.texts(collections, TEXTS);
    List<String> questions = BenchTexts.questions(collections, ASKED);
    try (TextCollection index = TextCollection.of(texts)) {
      compare("page of a question", questions, page(index), words -> raw(index, words, false));
      compare("the same with marks", questions, page(index), words -> raw(index, words, true));
      List<String> single = questions.stream().map(LuceneRatioBench::longest).toList();
      compare("page of one word", single, page(index), words -> raw(index, words, false));
      compare("the same with marks", single, page(index), words -> raw(index, words, true));
    }
    List<TextCollection.Text> some = texts.subList(0, INDEXED);
    for (int turn = 0; turn < 3; turn++) {
      long own = work(() -> TextCollection.of(some).close());
      long alone = work(() -> write(some));
      System.out.printf(
          "indexing %d texts: %.1f s, Lucene alone %.1f s; %.0f %% of its pace%n",
          INDEXED, own / 1e9, alone / 1e9, 100.0 * alone / own);
    }
  }

  /** Each search is a new one, which remembers no answer. */
  private static Consumer<String> page(TextCollection index) {
    return words ->
        new Search(index, MachineTime.ticking(), Duration.ofSeconds(5))
            .find(SearchRequest.of(words, Language.KK));
  }

  private static void compare(
      String what, List<String> asked, Consumer<String> own, Consumer<String> alone) {
    long ours = 0;
    long lucene = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      long one = work(() -> asked.forEach(own));
      long other = work(() -> asked.forEach(alone));
      ours += turn < TURNS / 2 ? 0 : one;
      lucene += turn < TURNS / 2 ? 0 : other;
    }
    double each = 1e6 * asked.size() * (TURNS - TURNS / 2);
    System.out.printf(
        "%s over %d texts: CPU %.2f ms, Lucene alone %.2f ms, ratio %.2f%n",
        what, TEXTS, ours / each, lucene / each, (double) ours / lucene);
  }

  /** The time of the processor, in nanoseconds. */
  private static long work(Runnable what) {
    var threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    what.run();
    return threads.getCurrentThreadCpuTime() - begun;
  }

  private static String longest(String question) {
    return Terms.of(Form.RAW, question).stream()
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .orElse(question);
  }

  /** With marks, the ten texts are read through the chain, as Lucene's highlighters do. */
  private static void raw(TextCollection index, String question, boolean marks) {
    index.read(searcher -> {
      Query query = query(question);
      int most = Math.max(1, searcher.getIndexReader().maxDoc());
      Object[] both =
          searcher.search(
              query,
              new MultiCollectorManager(
                  new TopScoreDocCollectorManager(10, null, most), new CountingManager()));
      var stored = searcher.storedFields();
      for (ScoreDoc hit : ((TopDocs) both[0]).scoreDocs) {
        String body = stored.document(hit.doc).get(Schema.BODY);
        if (marks) {
          read(body);
        }
      }
      return both;
    });
  }

  private static void read(String body) throws IOException {
    try (TokenStream words = WordAnalyzer.of(Language.KK).tokenStream("marks", body)) {
      words.reset();
      boolean more = true;
      while (more) {
        more = words.incrementToken();
      }
      words.end();
    }
  }

  private static Query query(String question) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : Terms.of(Form.RAW, question)) {
      if (!StopWords.has(word)) {
        any.add(forms(Part.TEXT, word), Occur.SHOULD);
        any.add(forms(Part.TITLE, word), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static Query forms(Part part, String word) {
    List<Query> forms = new ArrayList<>();
    for (Form form : FORMS) {
      forms.add(new TermQuery(new Term(part.field(), WordForms.own().term(form, word))));
    }
    return new DisjunctionMaxQuery(forms, TIE);
  }

  private static void write(List<TextCollection.Text> texts) {
    IndexWriterConfig plain = new IndexWriterConfig(WordAnalyzer.of(Language.KK));
    try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), plain)) {
      for (TextCollection.Text text : texts) {
        Document document = new Document();
        document.add(new Chained(Part.TITLE, text, text.title()));
        document.add(new Chained(Part.TEXT, text, text.title()));
        document.add(new Chained(Part.TEXT, text, text.body()));
        document.add(new StoredField(Schema.BODY, text.body()));
        writer.addDocument(document);
      }
      writer.commit();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
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
    private final int[][] counts = new int[COUNTED.size()][64];

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

  /** A text through the chain of its language, as the index reads it. */
  private static final class Chained extends Field {
    private final TextCollection.Text read;
    private final String words;

    Chained(Part part, TextCollection.Text read, String words) {
      super(part.field(), words, TextField.TYPE_NOT_STORED);
      this.read = read;
      this.words = words;
    }

    @Override
    public TokenStream tokenStream(Analyzer any, TokenStream reuse) {
      return WordAnalyzer.of(read.language()).tokenStream(name, words);
    }
  }
}
