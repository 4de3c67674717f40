package org.unifiedportal.core.picture;

import java.util.List;
import java.util.Set;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Remembered;

/**
 * What is shown no more, in memory: asked for each size of each picture, read anew once something
 * was taken down. While it can't be read anew nothing is told, so nothing is shown by mistake.
 * Thread-safe.
 */
public final class GonePictures {
  private final Remembered<GoneCuts> gone;

  /**
   * Reads from this store when it is asked first. A picture that comes in may bring a file back
   * that another agency took down.
   */
  public GonePictures(PictureStore store) {
    this.gone =
        new Remembered<>(
            store::gone,
            Set.of(
                PictureEvent.PictureAdded.class,
                PictureEvent.PictureTakenDown.class,
                PictureEvent.PictureWithheld.class));
  }

  /** These were committed, here or on another node; told twice is told once. */
  public void note(List<JournalEntry> entries) {
    gone.note(entries);
  }

  /** What is gone now; the same object while it is the same. */
  public GoneCuts now() {
    return gone.now();
  }

  /** Counts changes: what was made at another count may show what is gone. */
  public long count() {
    return gone.newest();
  }
}
