package org.unifiedportal.core.picture;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Removes from this machine's disk what is shown no more. It looks at everything that is gone each
 * time, so what a kill interrupted, and what was drawn at that very moment, is removed by the next
 * run; each node does so for its own disk.
 */
public final class RemovingSizes {
  private static final Logger LOG = System.getLogger(RemovingSizes.class.getName());

  private final GonePictures gone;
  private final SizeFolder folder;

  /** Removes from this folder. */
  public RemovingSizes(GonePictures gone, SizeFolder folder) {
    this.gone = gone;
    this.folder = folder;
  }

  /** Removes whatever is left; what can't be removed lets the others pass and is tried again. */
  public void run() {
    for (String cut : gone.now().everywhere()) {
      try {
        folder.remove(cut);
      } catch (IOException undeletable) {
        LOG.log(Level.WARNING, "sizes of {0} can not be removed: {1}", cut, undeletable);
      }
    }
  }
}
