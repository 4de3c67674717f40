package org.unifiedportal.war.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.picture.Crop;
import org.unifiedportal.core.picture.Cut;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.MadeFiles;

class DrawnFolderTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";

  @TempDir Path home;

  private static Cut cut() {
    return new Cut(KEY, new FileHash("a".repeat(64)), FileFormat.JPEG, 1, new Crop(0, 0, 400, 300));
  }

  private boolean draw(DrawnFolder folder, byte[] bytes) throws IOException {
    return folder.draw(cut(), new ByteArrayInputStream(bytes));
  }

  @Test
  void sizesAreMadeInAProcessApartAndNothingElseIsLeft() throws IOException {
    DrawnFolder folder = new DrawnFolder(home);
    assertTrue(draw(folder, MadeFiles.picture("jpg", 400, 300)));
    assertTrue(Files.size(folder.file(KEY, "320.webp")) > 0);
    assertTrue(Files.size(folder.file(KEY, "400.jpg")) > 0);
    try (Stream<Path> left = Files.list(home.resolve("drawing"))) {
      assertEquals(0, left.count());
    }
    assertTrue(draw(folder, new byte[0]), "what is there is not drawn again");
  }

  @Test
  void sizesThatMustGoLeaveTheDisk() throws IOException {
    DrawnFolder folder = new DrawnFolder(home);
    Path size = folder.file(KEY, "320.jpg");
    Files.createDirectories(size.getParent());
    Files.write(size, new byte[9]);
    folder.remove(KEY);
    assertFalse(Files.exists(size.getParent()));
    folder.remove(KEY);
  }

  @Test
  void whatIsNoPictureIsUnreadableAndLeavesNothing() throws IOException {
    DrawnFolder folder = new DrawnFolder(home);
    assertFalse(draw(folder, MadeFiles.utf8("no picture")));
    assertFalse(Files.exists(folder.file(KEY, "320.jpg").getParent()));
  }
}
