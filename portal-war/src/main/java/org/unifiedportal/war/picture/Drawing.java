package org.unifiedportal.war.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.unifiedportal.core.picture.Crop;
import org.unifiedportal.core.picture.Renditions;

/**
 * Makes the sizes of a picture: reads the part that is shown, no larger than needed, sets it
 * upright on white in sRGB, and makes it smaller step by step. Nothing but pixels is taken over.
 */
final class Drawing {
  /** Twice the widest size: enough to make it smaller without steps being seen. */
  private static final int READ_WIDTH = 2560;

  private static final long MOST_PIXELS = 16_000_000;

  private final int orientation;
  private final Crop crop;

  Drawing(int orientation, Crop crop) {
    this.orientation = orientation;
    this.crop = crop;
  }

  /** Draws the picture of this file; refuses one that can't be read to its end. */
  void draw(Path file, Path into) throws IOException {
    BufferedImage shown = upright(read(file));
    RenditionWriter writer = new RenditionWriter(into);
    for (int width : Renditions.widths(crop.width()).reversed()) {
      int height = Renditions.height(width, crop.width(), crop.height());
      shown = smaller(shown, width, height);
      writer.write(shown);
    }
  }

  private BufferedImage read(Path file) throws IOException {
    try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new IIOException("no picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        reader.addIIOReadWarningListener((source, warning) -> {
          throw new UnreadablePicture(warning);
        });
        return reader.read(0, part(reader));
      } finally {
        reader.dispose();
      }
    }
  }

  private ImageReadParam part(ImageReader reader) throws IOException {
    Rectangle part = Upright.stored(crop, orientation, reader.getWidth(0), reader.getHeight(0));
    int step = Math.max(1, crop.width() / READ_WIDTH);
    while ((long) part.width / step * (part.height / step) > MOST_PIXELS) {
      step++;
    }
    ImageReadParam read = reader.getDefaultReadParam();
    read.setSourceRegion(part);
    read.setSourceSubsampling(step, step, 0, 0);
    return read;
  }

  private BufferedImage upright(BufferedImage stored) {
    AffineTransform turn = Upright.of(orientation, stored.getWidth(), stored.getHeight());
    boolean isLying = turn.getShearX() != 0;
    int width = isLying ? stored.getHeight() : stored.getWidth();
    int height = isLying ? stored.getWidth() : stored.getHeight();
    BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = upright.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(stored, turn, null);
    pen.dispose();
    return upright;
  }

  /** Halves until the next step is the last: each pixel then comes of all that it stands for. */
  private static BufferedImage smaller(BufferedImage picture, int width, int height) {
    BufferedImage step = picture;
    while (step.getWidth() >= 2 * width && step.getHeight() >= 2 * height) {
      step = scaled(step, step.getWidth() / 2, step.getHeight() / 2);
    }
    return step.getWidth() == width && step.getHeight() == height
        ? step
        : scaled(step, width, height);
  }

  private static BufferedImage scaled(BufferedImage picture, int width, int height) {
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = scaled.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return scaled;
  }

  /** The file goes on as no picture does. */
  static final class UnreadablePicture extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadablePicture(String warning) {
      super(warning);
    }
  }
}
