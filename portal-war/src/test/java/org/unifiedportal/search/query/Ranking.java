package org.unifiedportal.search.query;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.unifiedportal.search.index.Schema;
import org.unifiedportal.search.index.Searchable;

/** The search without what makes a page of it: no facets, marks or texts; for measuring alone. */
public final class Ranking {
  private Ranking() {}

  /** Understands the words and ranks, with an exact total. */
  public static long of(Searchable index, String words) {
    return index.read(searcher -> {
      searcher.setSimilarity(Schema.similarity());
      Deadline deadline = Deadline.in(Duration.ofSeconds(5), System::nanoTime);
      Vocabulary vocabulary = new Vocabulary(searcher.getIndexReader(), deadline);
      Understood understood = new Understanding(vocabulary, Synonyms.builtIn()).read(words);
      Wording wording = new Wording(understood, vocabulary, Synonyms.builtIn(), List.of());
      return found(searcher, wording);
    });
  }

  private static long found(IndexSearcher searcher, Wording wording) throws IOException {
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    TopDocs best =
        searcher.search(
            wording.strict(),
            new org.apache.lucene.search.TopScoreDocCollectorManager(Closeness.BEST, null, most));
    return best.totalHits.value();
  }
}
