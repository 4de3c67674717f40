package org.unifiedportal.core.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What the head of a picture tells, before anybody unpacks its pixels.
 *
 * @param width pixels as stored
 * @param height pixels as stored
 * @param orientation which side is up, 1 to 8 (EXIF 2.3, tag 274; 1 is as stored)
 */
public record PictureHead(int width, int height, int orientation) {
  private static final int FIRST_LYING = 5;

  /** Reads the head of a picture that was recognised. */
  public static PictureHead of(InputStream picture, FileFormat format) throws IOException {
    byte[] bytes = picture.readAllBytes();
    int orientation = format == FileFormat.JPEG ? JpegParts.orientation(bytes) : 1;
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new IOException("not a picture of the format " + format);
      }
      return measured(readers.next(), stream, orientation);
    }
  }

  private static PictureHead measured(ImageReader reader, ImageInputStream stream, int orientation)
      throws IOException {
    try {
      reader.setInput(stream, true, true);
      return new PictureHead(reader.getWidth(0), reader.getHeight(0), orientation);
    } finally {
      reader.dispose();
    }
  }

  /** Whether it lies on its side as it is stored. */
  public boolean isLying() {
    return orientation >= FIRST_LYING;
  }

  /** The width of the picture set upright. */
  public int uprightWidth() {
    return isLying() ? height : width;
  }

  /** The height of the picture set upright. */
  public int uprightHeight() {
    return isLying() ? width : height;
  }
}
