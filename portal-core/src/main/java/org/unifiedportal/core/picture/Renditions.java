package org.unifiedportal.core.picture;

import java.util.ArrayList;
import java.util.List;

/** The sizes in which pages show a picture: as wide as phones and columns are. */
public final class Renditions {
  private static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280);

  private Renditions() {}

  /**
   * The widths of a picture this wide, smallest first; a small picture is never enlarged, and the
   * largest size is as wide as the picture where that is less than the next width.
   */
  public static List<Integer> widths(int width) {
    List<Integer> widths = new ArrayList<>(WIDTHS.stream().filter(one -> one < width).toList());
    if (widths.size() < WIDTHS.size()) {
      widths.add(width);
    }
    return widths;
  }

  /** The height of a size that is this wide. */
  public static int height(int at, int width, int height) {
    return Math.max(1, Math.round((float) at * height / width));
  }
}
