package org.unifiedportal.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

class PhotoCleaningTest {
  @TempDir Path folder;

  @Test
  void aPhotoLosesPlaceAndNameButNotWhichSideIsUp() throws IOException {
    byte[] cleaned = clean(MadeFiles.tellingPhoto());

    String said = new String(cleaned, StandardCharsets.UTF_8);
    for (String told : List.of("GPS", "Қонаев", "hidden")) {
      assertFalse(said.contains(told), told);
    }
    assertEquals(6, ExifOrientation.of(cleaned, 6, 40));
    assertEquals(8, ImageIO.read(new ByteArrayInputStream(cleaned)).getWidth());
  }

  @Test
  void aPictureThatTellsNothingKeepsItsBytes() throws IOException {
    assertTrue(PhotoCleaning.clean(arrived(MadeFiles.pdf("x")), FileFormat.PDF).isEmpty());
    Arrival plain = arrived(MadeFiles.picture("png", 4, 4));
    assertTrue(PhotoCleaning.clean(plain, FileFormat.PNG).isEmpty());
  }

  @Test
  void aPictureThatEndsTooEarlyIsDamaged() throws IOException {
    for (FileFormat format : List.of(FileFormat.JPEG, FileFormat.PNG)) {
      byte[] whole = MadeFiles.picture(format.key(), 40, 30);
      Arrival cut = arrived(java.util.Arrays.copyOf(whole, whole.length - 10));
      Refused refused =
          org.junit.jupiter.api.Assertions.assertThrows(
              Refused.class, () -> PhotoCleaning.clean(cut, format));
      Refusal.Invalid why = (Refusal.Invalid) refused.refusal();
      assertEquals("issue.file-damaged", why.issues().getFirst().key());
    }
  }

  @Test
  void realPhotosOfARoadAndASchoolTellNothingAfterwards() throws IOException {
    Path files = Path.of(System.getProperty("shared.data", "../../shared/data"), "files");
    Assumptions.assumeTrue(Files.isDirectory(files), "no shared files here");
    for (String name : List.of("photo-road-works.jpg", "photo-district-school.jpg")) {
      byte[] cleaned = clean(Files.readAllBytes(files.resolve(name)));
      String said = new String(cleaned, StandardCharsets.UTF_8);
      assertFalse(said.contains("Тест") || said.contains("Пример") || said.contains("xap"), name);
      assertEquals(1280, ImageIO.read(new ByteArrayInputStream(cleaned)).getWidth());
      int expected = name.contains("school") ? 6 : 1;
      int found = said.contains("Exif") ? orientation(cleaned) : 1;
      assertEquals(expected, found, name);
    }
  }

  private static int orientation(byte[] picture) {
    String said = new String(picture, StandardCharsets.ISO_8859_1);
    int exif = said.indexOf("Exif");
    return ExifOrientation.of(picture, exif, exif + 34);
  }

  private byte[] clean(byte[] photo) throws IOException {
    try (InputStream bytes = PhotoCleaning.clean(arrived(photo), FileFormat.JPEG).orElseThrow()) {
      return bytes.readAllBytes();
    }
  }

  private Arrival arrived(byte[] bytes) throws IOException {
    return Vault.in(folder).receive(new ByteArrayInputStream(bytes));
  }
}
