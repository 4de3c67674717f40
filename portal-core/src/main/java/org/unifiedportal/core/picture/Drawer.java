package org.unifiedportal.core.picture;

import java.io.IOException;
import java.io.InputStream;

/** Makes the sizes of a picture that pages show, and keeps them where they are served from. */
public interface Drawer {
  /**
   * Makes all sizes of a cut.
   *
   * @return whether they are there now; not when the file is broken inside
   * @throws IOException when the bytes can't be had or the drawer itself can't run: the cut waits
   */
  boolean draw(Cut cut, InputStream original) throws IOException;
}
