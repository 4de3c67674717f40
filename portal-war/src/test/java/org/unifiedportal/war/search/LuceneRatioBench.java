package org.unifiedportal.war.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.Terms;
import org.unifiedportal.search.analysis.WordAnalyzer;
import org.unifiedportal.search.index.Part;
import org.unifiedportal.search.index.Schema;
import org.unifiedportal.search.index.TextCollection;
import org.unifiedportal.search.query.Ranking;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;
import org.unifiedportal.search.trial.TrialCollection;
import org.unifiedportal.war.boot.MachineTime;

/**
 * The work of a page of results beside that of {@link LuceneAlone}: once whole, facets and marks on
 * both sides, and once ranking alone, neither on any; and of filling the index beside Lucene's own
 * writer with the same chains. Measured in turns, within the same minute; {@code -Dtexts=20000}
 * says over how many texts.
 */
class LuceneRatioBench {
  private static final int TEXTS = Integer.getInteger("texts", 50_000);
  private static final int INDEXED = Math.min(4_000, TEXTS);
  private static final int ASKED = 250;
  private static final int TURNS = 6;

  @Test
  void aPageBesideLuceneAlone() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(BenchTexts.DATA), "no texts: " + BenchTexts.DATA);
    List<TrialCollection> collections = TrialCollection.readAll(BenchTexts.DATA);
    List<TextCollection.Text> texts = BenchTexts.texts(collections, TEXTS);
    List<String> questions = BenchTexts.questions(collections, ASKED);
    List<String> single = questions.stream().map(LuceneRatioBench::longest).toList();
    try (TextCollection index = TextCollection.of(texts)) {
      LuceneAlone alone = new LuceneAlone(index);
      compare("whole page of a question", questions, page(index), alone::page);
      compare("whole page of one word", single, page(index), alone::page);
      compare("ranking of a question", questions, ranking(index), alone::rank);
      compare("ranking of one word", single, ranking(index), alone::rank);
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

  private static Consumer<String> ranking(TextCollection index) {
    return words -> Ranking.of(index, words);
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
