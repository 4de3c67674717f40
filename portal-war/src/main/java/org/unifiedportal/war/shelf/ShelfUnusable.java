package org.unifiedportal.war.shelf;

/** The file of kept pages can't be read or written now, as on a full disk. It is tried again. */
public final class ShelfUnusable extends RuntimeException {
  private static final long serialVersionUID = 1;

  ShelfUnusable(Throwable cause) {
    super("the kept pages can't be read or written", cause);
  }
}
