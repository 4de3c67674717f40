package org.unifiedportal.war.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.analysis.WordAnalyzer;
import org.unifiedportal.search.index.Part;
import org.unifiedportal.search.index.Schema;
import org.unifiedportal.search.index.TextCollection;
import org.unifiedportal.search.trial.TrialCollection;
import org.unifiedportal.war.search.BenchTexts;
import org.unifiedportal.war.search.PageBesideLucene;

/**
 * The work of the search beside that of Lucene alone, by JMH over the files of a filled home
 * ({@code search.size}, 50,000 texts): once whole pages, facets and marks on both sides, and once
 * ranking alone; and of filling the index beside Lucene's own writer with the same chains, in
 * turns. Run by {@code portal bench}.
 */
class LuceneRatioBench {
  private static final int SIZE = Integer.getInteger("search.size", 50_000);
  private static final int INDEXED = 4_000;
  private static final int TURNS = 4;

  @BeforeEach
  void haveTexts() {
    Assumptions.assumeTrue(Files.isDirectory(BenchTexts.DATA), "no texts: " + BenchTexts.DATA);
  }

  @Test
  void aPageBesideLuceneAlone() throws Exception {
    List<TrialCollection> collections = TrialCollection.readAll(BenchTexts.DATA);
    Path home = FilledHome.at(SearchPageBench.HOMES, SIZE, BenchTexts.each(collections, SIZE));
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(PageBesideLucene.class.getSimpleName())
                    .param("index", home.resolve("index").toString())
                    .jvmArgs(
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--add-modules=jdk.incubator.vector",
                        "-Dshared.data=" + System.getProperty("shared.data"))
                    .build())
            .run();
    System.out.printf("beside Lucene alone among %d texts%n", SIZE);
    for (String asked : List.of("mixed", "word")) {
      tell(
          "whole page",
          asked,
          figure(results, "pageOurs", asked),
          figure(results, "pageAlone", asked));
      tell(
          "ranking",
          asked,
          figure(results, "rankOurs", asked),
          figure(results, "rankAlone", asked));
    }
  }

  @Test
  void theIndexIsFilledBesideLuceneAlone() throws IOException {
    List<TrialCollection> collections = TrialCollection.readAll(BenchTexts.DATA);
    List<TextCollection.Text> texts = BenchTexts.texts(collections, INDEXED);
    for (int turn = 0; turn < TURNS; turn++) {
      long own = work(() -> TextCollection.of(texts).close());
      long alone = work(() -> write(texts));
      System.out.printf(
          Locale.ROOT,
          "indexing %d texts: %.1f s, Lucene alone %.1f s; %.0f %% of its pace%n",
          INDEXED,
          own / 1e9,
          alone / 1e9,
          100.0 * alone / own);
    }
  }

  /** What one page took: milliseconds by the clock, and of the processor. */
  private record Figure(double clock, double work) {}

  private static Figure figure(Collection<RunResult> results, String method, String asked) {
    RunResult result =
        results.stream()
            .filter(one -> one.getParams().getBenchmark().endsWith("." + method))
            .filter(one -> one.getParams().getParam("asked").equals(asked))
            .findFirst()
            .orElseThrow();
    var counted = result.getSecondaryResults();
    return new Figure(
        result.getPrimaryResult().getScore(),
        counted.get("work").getScore() / counted.get("pages").getScore());
  }

  private static void tell(String what, String asked, Figure ours, Figure alone) {
    System.out.printf(
        Locale.ROOT,
        "%-10s %-6s %6.2f ms, Lucene alone %6.2f ms, ratio %.2f; work %6.2f ms, %6.2f ms, ratio"
            + " %.2f%n",
        what,
        asked,
        ours.clock(),
        alone.clock(),
        ours.clock() / alone.clock(),
        ours.work(),
        alone.work(),
        ours.work() / alone.work());
  }

  /** The time of the processor, in nanoseconds. */
  private static long work(Runnable what) {
    var threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    what.run();
    return threads.getCurrentThreadCpuTime() - begun;
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
