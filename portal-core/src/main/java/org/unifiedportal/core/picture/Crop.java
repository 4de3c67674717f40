package org.unifiedportal.core.picture;

import org.unifiedportal.core.vault.PictureHead;

/** The part of an upright picture that pages show, in pixels from its upper left corner. */
public record Crop(int left, int top, int width, int height) {
  /** The least side of a part. */
  public static final int LEAST = 32;

  /** The whole picture. */
  public static Crop whole(PictureHead head) {
    return new Crop(0, 0, head.uprightWidth(), head.uprightHeight());
  }

  /** Whether it lies within the picture and is large enough to be seen. */
  public boolean fits(PictureHead head) {
    boolean isWhole = equals(whole(head));
    return isWhole
        || left >= 0
            && top >= 0
            && width >= LEAST
            && height >= LEAST
            && (long) left + width <= head.uprightWidth()
            && (long) top + height <= head.uprightHeight();
  }
}
