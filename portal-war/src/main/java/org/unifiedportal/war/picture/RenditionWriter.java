package org.unifiedportal.war.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes one size as progressive JPEG and, where the machine has the codec, as WebP. */
final class RenditionWriter {
  private static final float JPEG_QUALITY = 0.8f;
  private static final float WEBP_QUALITY = 0.76f;

  private final Path folder;

  RenditionWriter(Path folder) {
    this.folder = folder;
  }

  void write(BufferedImage picture) throws IOException {
    String name = Integer.toString(picture.getWidth());
    write(picture, writer("jpeg"), JPEG_QUALITY, folder.resolve(name + ".jpg"));
    try {
      write(picture, writer("webp"), WEBP_QUALITY, folder.resolve(name + ".webp"));
    } catch (LinkageError noCodec) {
      // The JPEG is served in its place.
    }
  }

  private static ImageWriter writer(String format) {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByMIMEType("image/" + format);
    return writers.next();
  }

  private static void write(BufferedImage picture, ImageWriter writer, float quality, Path file)
      throws IOException {
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionType(how.getCompressionTypes()[0]);
    how.setCompressionQuality(quality);
    if (how.canWriteProgressive()) {
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
  }
}
