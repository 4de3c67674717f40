package org.unifiedportal.war.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.picture.Crop;

class DrawingTest {
  @TempDir Path folder;

  /** A picture that is red in its upper left quarter and blue everywhere else. */
  private static BufferedImage flag(int width, int height) {
    BufferedImage flag = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = flag.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.dispose();
    return flag;
  }

  private Path file(BufferedImage picture, String format) throws IOException {
    File file = folder.resolve("original").toFile();
    ImageIO.write(picture, format, file);
    return file.toPath();
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("original"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void everySizeIsThereInBothFormatsInTheShapeOfTheCrop() throws IOException {
    Path file = file(flag(1500, 1000), "jpg");
    new Drawing(1, new Crop(250, 0, 1000, 500)).draw(file, folder);
    assertEquals(
        Set.of(
            "320.jpg",
            "640.jpg",
            "960.jpg",
            "1000.jpg",
            "320.webp",
            "640.webp",
            "960.webp",
            "1000.webp"),
        names());
    BufferedImage largest = ImageIO.read(folder.resolve("1000.jpg").toFile());
    assertEquals(500, largest.getHeight());
    assertEquals(0xFF, largest.getRGB(100, 100) >> 16 & 0xFF, 8, "red from the left half");
    assertEquals(0, largest.getRGB(900, 100) >> 16 & 0xFF, 8, "blue to the right");
    assertTrue(said("640.webp").startsWith("RIFF") && said("640.webp").contains("WEBPVP8"));
  }

  private String said(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
  }

  @Test
  void aJpegIsProgressiveAndTellsNothingButPixels() throws IOException {
    new Drawing(1, new Crop(0, 0, 300, 200)).draw(file(flag(300, 200), "jpg"), folder);
    String jpeg = said("300.jpg");
    assertTrue(jpeg.contains("\u00ff\u00c2"), "start of a progressive frame");
    assertFalse(jpeg.contains("Exif") || jpeg.contains("ICC_PROFILE"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void howeverTheCameraWasHeldThePictureStandsUpright(int orientation) throws IOException {
    BufferedImage upright = flag(400, 200);
    Path file = file(asHeld(upright, orientation), "png");
    new Drawing(orientation, new Crop(0, 0, 400, 200)).draw(file, folder);
    BufferedImage drawn = ImageIO.read(folder.resolve("400.jpg").toFile());
    assertEquals(200, drawn.getHeight());
    assertEquals(0xFF, drawn.getRGB(50, 50) >> 16 & 0xFF, 8);
    assertEquals(0, drawn.getRGB(350, 50) >> 16 & 0xFF, 8);
    assertEquals(0, drawn.getRGB(50, 150) >> 16 & 0xFF, 8);
  }

  /** What the sensor kept: the upright picture turned back. */
  private static BufferedImage asHeld(BufferedImage upright, int orientation) {
    boolean isLying = orientation >= 5;
    int width = isLying ? upright.getHeight() : upright.getWidth();
    int height = isLying ? upright.getWidth() : upright.getHeight();
    BufferedImage held = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        var to =
            Upright.of(orientation, width, height)
                .transform(new java.awt.geom.Point2D.Double(x + 0.5, y + 0.5), null);
        held.setRGB(x, y, upright.getRGB((int) to.getX(), (int) to.getY()));
      }
    }
    return held;
  }

  @Test
  void whatShinesThroughStandsOnWhite() throws IOException {
    BufferedImage glass = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
    new Drawing(1, new Crop(0, 0, 64, 64)).draw(file(glass, "png"), folder);
    assertEquals(0xFFFFFFFF, ImageIO.read(folder.resolve("64.jpg").toFile()).getRGB(30, 30));
  }

  @Test
  void aPictureBrokenInTheMiddleIsNotDrawnInHalf() throws IOException {
    Path file = file(flag(600, 400), "jpg");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertThrows(
        Drawing.UnreadablePicture.class,
        () -> new Drawing(1, new Crop(0, 0, 600, 400)).draw(file, folder));
    assertEquals(Set.of(), names());
  }
}
