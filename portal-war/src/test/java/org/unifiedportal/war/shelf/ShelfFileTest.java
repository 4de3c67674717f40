package org.unifiedportal.war.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Variant;

/** What becomes of the kept pages when their file can't be used. */
class ShelfFileTest {
  private final Page page = Page.of(200, Language.KK, new byte[9], Duration.ZERO);
  private Path file;
  private Shelf shelf;

  @BeforeEach
  void open(@TempDir Path home) {
    file = home.resolve("shelf.mv");
    shelf = Shelf.open(file);
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private static PageRequest at(String path) {
    return new PageRequest(Language.KK, Variant.NORMAL, path, Map.of());
  }

  @Test
  void aShelfThatClosedItselfIsOpenedByTheNextWhoNeedsIt() throws IOException {
    shelf.put(at("sarybulak/a"), page);
    shelf.breakDown();

    shelf.put(at("sarybulak/b"), page);
    assertFalse(shelf.find(at("sarybulak/b")).isEmpty());
    shelf.advance(7);
    assertEquals(7, shelf.cursor());

    shelf.breakDown();
    Files.delete(file);
    Files.createDirectories(file.resolve("in the way"));
    assertThrows(ShelfUnusable.class, () -> shelf.put(at("sarybulak/b"), page));
    assertThrows(ShelfUnusable.class, shelf::cursor);
    assertEquals(Optional.empty(), shelf.find(at("sarybulak/b")), "pages are made without it");

    Files.delete(file.resolve("in the way"));
    Files.delete(file);
    assertEquals(0, shelf.cursor(), "it fills itself from the beginning");
    shelf.put(at("sarybulak/b"), page);
    assertFalse(shelf.find(at("sarybulak/b")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15_000})
  void aDamagedShelfBeginsAnew(int length) throws IOException {
    shelf.put(at("sarybulak"), page);
    shelf.advance(7);
    shelf.close();

    Files.writeString(file, "no store at all".repeat(1000).substring(0, length));
    shelf = Shelf.open(file);

    assertEquals(0, shelf.cursor());
    assertFalse(shelf.find(at("sarybulak")).isPresent());
    shelf.put(at("sarybulak"), page);
    assertTrue(shelf.find(at("sarybulak")).isPresent());
  }

  @Test
  void aShelfThatOnlyCannotBeOpenedNowKeepsItsPages() {
    shelf.put(at("sarybulak/a"), page);
    shelf.advance(7);
    shelf.close();
    shelf = Shelf.open(file);
    try (MVStore another = MVStore.open(file.toString())) {
      assertTrue(another.hasMap("pages"));
      assertThrows(ShelfUnusable.class, shelf::cursor);
      assertThrows(ShelfUnusable.class, () -> shelf.put(at("sarybulak/b"), page));
      assertEquals(Optional.empty(), shelf.find(at("sarybulak/a")), "pages are made without it");
    }
    assertFalse(shelf.find(at("sarybulak/a")).isEmpty());
    assertEquals(7, shelf.cursor());
  }

  @Test
  void aShelfThatWasPutAwayIsNotOpenedAgain() {
    shelf.close();
    assertThrows(ShelfUnusable.class, shelf::cursor);
  }
}
