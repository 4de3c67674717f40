package org.unifiedportal.core.picture;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.unifiedportal.core.time.PortalTime;

/**
 * Removes from this machine's disk the sizes of parts of pictures that nothing shows any more: the
 * library shows another part, and no edition, old ones included, ever kept this one. Should one be
 * asked for all the same, it is drawn again.
 */
public final class TidyingSizes {
  private static final Logger LOG = System.getLogger(TidyingSizes.class.getName());

  /** Forms that are open now may still show what the library showed a moment ago. */
  private static final Duration AFTER = Duration.ofDays(1);

  private static final int MOST = 1000;

  private final PictureStore store;
  private final SizeFolder folder;
  private final PortalTime time;

  /** Removes from this folder what this store doesn't show. */
  public TidyingSizes(PictureStore store, SizeFolder folder, PortalTime time) {
    this.store = store;
    this.folder = folder;
    this.time = time;
  }

  /** Removes them; what can't be removed lets the others pass and is tried again. */
  public void run() {
    for (String cut : store.unused(time.now().minus(AFTER), MOST)) {
      try {
        folder.remove(cut);
      } catch (IOException undeletable) {
        LOG.log(Level.WARNING, "sizes of {0} can not be removed: {1}", cut, undeletable);
      }
    }
  }
}
