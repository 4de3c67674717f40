package org.unifiedportal.war.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.OpenedIndex;
import org.unifiedportal.search.query.Ranking;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;
import org.unifiedportal.search.trial.TrialCollection;
import org.unifiedportal.war.boot.MachineTime;

/**
 * Questions asked of the search and of Lucene alone, over the same files. A page has facets and
 * marks on both sides, a ranking neither on any. Besides the time it counts the thread's own work,
 * which a busy machine changes less.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class PageBesideLucene {
  /** The folder of the index. */
  @Param("")
  public String index = "";

  /** What is asked: questions as people type them, or single words. */
  @Param({"mixed", "word"})
  public String asked = "mixed";

  private OpenedIndex opened;
  private LuceneAlone alone;
  private List<String> questions = List.of();
  private int at;

  /** The work of the measuring thread. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Work {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Milliseconds of the processor. */
    public double work;

    /** How many were asked. */
    public double pages;

    <T> T of(Supplier<T> page) {
      long begun = threads.getCurrentThreadCpuTime();
      T made = page.get();
      work += (threads.getCurrentThreadCpuTime() - begun) / 1e6;
      pages++;
      return made;
    }
  }

  /** Opens the index. */
  @Setup
  public void open() throws IOException {
    List<TrialCollection> collections = TrialCollection.readAll(BenchTexts.DATA);
    opened = OpenedIndex.at(Path.of(index));
    alone = new LuceneAlone(opened);
    questions =
        asked.equals("word")
            ? BenchQuestions.words(collections, 300)
            : BenchQuestions.mixed(
                collections, 300, opened.read(all -> all.getIndexReader().numDocs()));
  }

  /** Closes it. */
  @TearDown
  public void close() throws IOException {
    opened.close();
  }

  /** A whole page by a search that remembers no answer. */
  @Benchmark
  public Object pageOurs(Work work) {
    String words = next();
    Search search = new Search(opened, MachineTime.ticking(), Duration.ofSeconds(5));
    return work.of(() -> search.find(SearchRequest.of(words, Language.KK)));
  }

  /** A whole page by Lucene. */
  @Benchmark
  public Object pageAlone(Work work) {
    String words = next();
    return work.of(() -> alone.page(words));
  }

  /** A ranking by the search. */
  @Benchmark
  public Object rankOurs(Work work) {
    String words = next();
    return work.of(() -> Ranking.of(opened, words));
  }

  /** A ranking by Lucene. */
  @Benchmark
  public Object rankAlone(Work work) {
    String words = next();
    return work.of(() -> alone.rank(words));
  }

  private String next() {
    at = (at + 1) % questions.size();
    return questions.get(at);
  }
}
