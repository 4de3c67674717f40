package org.unifiedportal.core.picture;

import java.io.IOException;

/** Where the sizes of cuts lie on this machine. */
public interface SizeFolder {
  /** Removes all sizes of a cut; nothing happens where there are none. */
  void remove(String cut) throws IOException;
}
