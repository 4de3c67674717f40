package org.unifiedportal.core.picture;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.unifiedportal.core.journal.JournalEntry;

/**
 * What is shown no more, in memory: asked for each size of each picture, read anew once something
 * was taken down. While it can't be read anew nothing is told, so nothing is shown by mistake.
 * Thread-safe.
 */
public final class GonePictures {
  /** A picture that comes in may bring a file back that another agency took down. */
  private static final Set<String> CHANGING =
      Set.of(
          PictureEvent.PictureAdded.class.getSimpleName(),
          PictureEvent.PictureTakenDown.class.getSimpleName(),
          PictureEvent.PictureWithheld.class.getSimpleName());

  private final PictureStore store;
  private final AtomicLong told = new AtomicLong(1);
  private volatile Known known = new Known(0, GoneCuts.NONE);

  /** Reads from this store when it is asked first. */
  public GonePictures(PictureStore store) {
    this.store = store;
  }

  private record Known(long told, GoneCuts cuts) {}

  /** These were committed, here or on another node; told twice is told once. */
  public void note(List<JournalEntry> entries) {
    entries.stream()
        .filter(entry -> CHANGING.contains(entry.type()))
        .forEach(entry -> told.accumulateAndGet(entry.number() + 1, Math::max));
  }

  /** What is gone now. */
  public GoneCuts now() {
    Known last = known;
    return last.told() == told.get() ? last.cuts() : read();
  }

  /** Counts changes: what was made at another count may show what is gone. */
  public long count() {
    return told.get();
  }

  private synchronized GoneCuts read() {
    long wanted = told.get();
    if (known.told() != wanted) {
      known = new Known(wanted, store.gone());
    }
    return known.cuts();
  }
}
