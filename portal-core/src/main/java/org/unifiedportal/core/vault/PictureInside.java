package org.unifiedportal.core.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.unifiedportal.core.refusal.Issues;

/** Reads a picture's size from its head, before anybody unpacks its pixels. */
final class PictureInside {
  private PictureInside() {}

  static Optional<FileFormat> format(Path file, FileLimits limits, Issues issues)
      throws IOException {
    try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (readers.hasNext()) {
        return measured(readers.next(), stream, limits, issues);
      }
    } catch (IOException damaged) {
      issues.add(Recognition.POINTER, "issue.file-damaged");
    }
    return Optional.empty();
  }

  private static Optional<FileFormat> measured(
      ImageReader reader, ImageInputStream stream, FileLimits limits, Issues issues)
      throws IOException {
    try {
      reader.setInput(stream, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      issues.addIf(pixels > limits.pixels(), Recognition.POINTER, "issue.file-pixels");
      String name = reader.getFormatName().toLowerCase(Locale.ROOT);
      return Optional.of(name.equals("png") ? FileFormat.PNG : FileFormat.JPEG);
    } finally {
      reader.dispose();
    }
  }
}
