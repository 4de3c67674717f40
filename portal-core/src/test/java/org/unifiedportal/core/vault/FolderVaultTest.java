package org.unifiedportal.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderVaultTest implements VaultContract {
  @TempDir Path folder;
  private Vault vault;

  @BeforeEach
  void open() {
    vault = Vault.in(folder);
  }

  @Override
  public Vault vault() {
    return vault;
  }

  @Override
  public Path incoming() {
    return folder.resolve("incoming");
  }

  @Test
  void whatAnEarlierRunLeftHalfReceivedIsSweptAndWhatWasKeptStays() throws IOException {
    vault.keep(receive("kept"));
    receive("left");

    assertEquals(1, Vault.in(folder).sweep());
    assertEquals(0, files("incoming"));
    assertEquals(1, vault.count());
    assertEquals(0, Vault.in(folder.resolve("new")).sweep());
  }

  @Test
  void allFoldersAreThereFromTheBeginningSoThatKeepingNeverMakesOne() throws IOException {
    assertEquals(256, files("kept"));
    Path deep = folder.resolve("a/b");
    Vault.in(deep);
    assertTrue(Files.isDirectory(deep.resolve("kept/ff")));
    assertEquals(0, Vault.in(deep).count());
  }

  private Arrival receive(String words) throws IOException {
    return vault.receive(new ByteArrayInputStream(MadeFiles.utf8(words)));
  }

  private long files(String below) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(below))) {
      return files.count();
    }
  }
}
