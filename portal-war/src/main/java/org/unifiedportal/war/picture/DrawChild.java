package org.unifiedportal.war.picture;

import java.io.IOException;
import java.nio.file.Path;
import org.unifiedportal.core.picture.Crop;

/** The drawing process: makes the sizes of one picture and ends. */
public final class DrawChild {
  /** It ends with this when the picture can't be read. */
  static final int UNREADABLE = 4;

  static final int NO_ROOM = 5;

  /** All sizes of a picture take less; with less left, the disk is to blame and not the picture. */
  private static final long LEAST_ROOM = 32 << 20;

  private DrawChild() {}

  /**
   * Arguments: file, folder for the sizes, orientation, and the part's left, top, width, height.
   */
  public static void main(String[] arguments) {
    Crop crop =
        new Crop(
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]),
            Integer.parseInt(arguments[5]),
            Integer.parseInt(arguments[6]));
    try {
      new Drawing(Integer.parseInt(arguments[2]), crop)
          .draw(Path.of(arguments[0]), Path.of(arguments[1]));
    } catch (IOException | RuntimeException broken) {
      boolean hasRoom = Path.of(arguments[1]).toFile().getUsableSpace() > LEAST_ROOM;
      System.exit(hasRoom ? UNREADABLE : NO_ROOM);
    }
  }
}
