package org.unifiedportal.search.index;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/**
 * What {@code Search} asks: the index that follows the journal, or a collection of texts that
 * stands by itself.
 */
public interface Searchable {
  /**
   * Gives a searcher over all that can be found now; it must not leave the reading.
   *
   * @throws IndexUnusable when the files can't be read
   */
  <T> T read(Reading<T> reading);

  /** How the index is. */
  IndexHealth health();

  /** What is done with a searcher. */
  @FunctionalInterface
  interface Reading<T> {
    /** Reads; the searcher is taken back afterwards. */
    T by(IndexSearcher searcher) throws IOException;
  }
}
