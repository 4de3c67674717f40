package org.unifiedportal.war.picture;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import org.unifiedportal.core.picture.Crop;

/** Turns pictures as the camera held them: EXIF 2.3, tag 274. */
final class Upright {
  private Upright() {}

  /** What sets a stored picture of this size upright. */
  static AffineTransform of(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  /** Where a part of the upright picture lies in the stored one of this size. */
  static Rectangle stored(Crop crop, int orientation, int width, int height) {
    Rectangle part = new Rectangle(crop.left(), crop.top(), crop.width(), crop.height());
    try {
      return of(orientation, width, height)
          .createInverse()
          .createTransformedShape(part)
          .getBounds();
    } catch (NoninvertibleTransformException impossible) {
      throw new IllegalStateException("turns can be turned back", impossible);
    }
  }
}
