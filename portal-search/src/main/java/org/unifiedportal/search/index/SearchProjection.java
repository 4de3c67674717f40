package org.unifiedportal.search.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.AlreadyClosedException;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Projection;

/** Carries the journal into the index: what was applied is found from that moment on. */
public final class SearchProjection implements Projection {
  private final Serving serving;

  SearchProjection(Serving serving) {
    this.serving = serving;
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public long cursor() {
    return serving.generation().cursor().number();
  }

  /**
   * Takes entries; those up to the cursor are ignored.
   *
   * @throws IndexUnusable when they could not be written: nothing is lost, the same entries are to
   *     come again
   * @throws IllegalArgumentException when an entry before them is missing
   */
  @Override
  public void apply(List<JournalEntry> entries) {
    write(() -> serving.apply(entries));
  }

  @Override
  public void skip(JournalEntry entry) {
    write(() -> serving.skip(entry));
  }

  private static void write(Serving.Step step) {
    try {
      step.run();
    } catch (IOException | AlreadyClosedException failed) {
      throw new IndexUnusable("the search index can't be written: " + failed.getMessage(), failed);
    }
  }
}
