package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
  @TempDir Path folder;

  @Test
  void theHomeIsMadeWhereThereIsNone() {
    Path home = folder.resolve("a/b/home");

    HomeLock.take(home).close();

    assertTrue(Files.isDirectory(home));
  }

  @Test
  void whatAKilledPortalLeftDoesNotHinderTheNext() throws IOException {
    Files.createFile(folder.resolve("portal.lock"));

    assertDoesNotThrow(() -> HomeLock.take(folder).close());
  }

  @Test
  void aHomeThatWasLetGoCanBeTakenAgain() {
    HomeLock.take(folder).close();

    assertDoesNotThrow(() -> HomeLock.take(folder).close());
  }

  @Test
  void aHomeThatCannotBeWrittenIsRefusedInOneSentence() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Refusal refusal = assertThrows(Refusal.class, () -> HomeLock.take(file.resolve("home")));

    assertEquals(ExitCode.ENVIRONMENT, refusal.code());
    assertTrue(refusal.getMessage().startsWith("The home " + file.resolve("home")));
    assertEquals(1, refusal.getMessage().lines().count());
    assertFalse(refusal.getMessage().contains("Exception"), refusal.getMessage());
  }

  @Test
  void whyTheHomeCannotBeWrittenIsSaidInWords() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Refusal refusal = assertThrows(Refusal.class, () -> HomeLock.take(file));

    assertEquals(
        "The home %s cannot be written: a file stands where the folder should be.".formatted(file),
        refusal.getMessage());
  }
}
