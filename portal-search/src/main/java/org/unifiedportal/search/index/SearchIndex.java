package org.unifiedportal.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/**
 * The search index in a folder of its own. It follows the journal through {@link #projection()}, is
 * searched through {@code Search}, and can be deleted at any time: it builds itself anew from the
 * live editions while it serves what it has.
 *
 * <pre>{@code
 * Sources sources = new Sources(publications, journal, id -> agencies.find(id).orElseThrow().slug(), time);
 * try (SearchIndex index = SearchIndex.open(folder, sources)) {
 *   relay.deliverTo(index.projection());
 *   Results results = new Search(index, time).find(SearchRequest.of("су құбыры", Language.KK));
 * }
 * }</pre>
 *
 * <p>Safe for many threads. Runs two threads of its own, one that writes to disk at most once a
 * second and looks after the files, one that builds anew when needed.
 */
public final class SearchIndex implements Searchable, AutoCloseable {
  private final Following following;
  private final Serving serving;
  private final Keeping keeping;

  private SearchIndex(Shelf shelf, Sources sources, Generation first) {
    this.following = new Following(sources);
    this.serving = new Serving(following, first);
    this.keeping = new Keeping(serving, new Rebuilding(shelf, following, serving));
  }

  /**
   * Opens the index in this folder, or begins to build it when there is none, when it is damaged,
   * or when it was made by another version or from another journal.
   *
   * @throws IndexUnusable when the folder can't be written or another process uses it
   */
  public static SearchIndex open(Path folder, Sources sources) {
    try {
      return open(Shelf.at(folder), sources, Duration.ofSeconds(1));
    } catch (IOException failed) {
      throw new IndexUnusable(
          "the search index in " + folder + " can't be opened: " + failed.getMessage(), failed);
    }
  }

  static SearchIndex open(Shelf shelf, Sources sources, Duration pause) throws IOException {
    Generation first = reopen(shelf, sources);
    SearchIndex index = new SearchIndex(shelf, sources, first);
    index.keeping.start(pause, isMakeshift(first));
    return index;
  }

  /** The read side that follows the journal. */
  public SearchProjection projection() {
    return new SearchProjection(serving);
  }

  @Override
  public <T> T read(Reading<T> reading) {
    try {
      return serving.read(reading::by);
    } catch (IOException | RuntimeException | InternalError damaged) {
      keeping.suspectDamage();
      throw new IndexUnusable("the search index can't be read: " + damaged, damaged);
    }
  }

  /** Builds the index anew in the background; the answer ends when the new one serves. */
  public CompletableFuture<Void> rebuild() {
    return keeping.rebuild();
  }

  /**
   * Writes to disk what was reached, without waiting for the next round.
   *
   * @throws IndexUnusable when that fails, as on a full disk; it is tried again every second
   */
  public void keepNow() {
    try {
      serving.keep();
    } catch (IOException failed) {
      throw new IndexUnusable("the search index can't be kept: " + failed.getMessage(), failed);
    }
  }

  @Override
  public IndexHealth health() {
    return keeping.health();
  }

  /** Writes to disk what was reached and gives everything back. */
  @Override
  public void close() {
    keeping.close();
  }

  private static Generation reopen(Shelf shelf, Sources sources) throws IOException {
    String current = shelf.current().orElse("");
    if (current.isEmpty()) {
      return makeshift(sources);
    }
    try {
      shelf.clearBut(current);
      return checked(shelf.open(current), sources);
    } catch (LockObtainFailedException used) {
      throw used;
    } catch (IOException | IllegalArgumentException damaged) {
      return makeshift(sources);
    }
  }

  private static Generation checked(Directory directory, Sources sources) throws IOException {
    boolean good = false;
    try {
      Generation found = Generation.open(directory);
      good = sources.knows(found.cursor());
      return good ? found : refuseForeign(found);
    } finally {
      if (!good) {
        IOUtils.closeWhileHandlingException(directory);
      }
    }
  }

  private static Generation refuseForeign(Generation found) throws IOException {
    found.close();
    throw new IndexNotFoundException("the index followed another journal: " + found.cursor());
  }

  /** Serves what is published from now on, until the real one is built. */
  private static Generation makeshift(Sources sources) throws IOException {
    return Generation.begin(new ByteBuffersDirectory(), sources.head());
  }

  private static boolean isMakeshift(Generation generation) {
    return generation.isInMemory();
  }
}
