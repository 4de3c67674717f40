package org.unifiedportal.core.picture;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.unifiedportal.core.time.PortalTime;

/**
 * Removes from this machine's disk the sizes of parts of pictures that nothing shows any more: the
 * library shows another part, and no edition, old ones included, ever kept this one. Should one be
 * asked for all the same, it is drawn again.
 *
 * <p>Each run looks at so many parts and the next one goes on behind them, from the first again
 * after the last: none is left out, however many there are, and no run takes longer where more
 * stand. Where it is, is known to this machine only, as the disk is its own.
 */
public final class TidyingSizes {
  private static final Logger LOG = System.getLogger(TidyingSizes.class.getName());

  /** Forms that are open now may still show what the library showed a moment ago. */
  private static final Duration AFTER = Duration.ofDays(1);

  private final PictureStore store;
  private final SizeFolder folder;
  private final PortalTime time;
  private final Steps steps;
  private String behind = "";

  /** Removes from this folder what this store doesn't show. */
  public TidyingSizes(PictureStore store, SizeFolder folder, PortalTime time) {
    this(store, folder, time, Steps.DEFAULT);
  }

  TidyingSizes(PictureStore store, SizeFolder folder, PortalTime time, Steps steps) {
    this.store = store;
    this.folder = folder;
    this.time = time;
    this.steps = steps;
  }

  /**
   * How far a run goes.
   *
   * @param most questions after what is shown
   * @param cuts that each of them is about
   */
  record Steps(int most, int cuts) {
    /** Five thousand cuts a run. */
    static final Steps DEFAULT = new Steps(50, 100);
  }

  /** Removes them; what can't be removed lets the others pass and is tried again. */
  public synchronized void run() {
    Instant before = time.now().minus(AFTER);
    boolean goesOn = true;
    for (int step = 0; step < steps.most() && goesOn; step++) {
      List<String> drawn = store.drawn(behind, before, steps.cuts());
      store.unused(drawn).forEach(this::remove);
      goesOn = drawn.size() == steps.cuts();
      behind = goesOn ? drawn.getLast() : "";
    }
  }

  private void remove(String cut) {
    try {
      folder.remove(cut);
    } catch (IOException undeletable) {
      LOG.log(Level.WARNING, "sizes of {0} can not be removed: {1}", cut, undeletable);
    }
  }
}
