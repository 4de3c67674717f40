package org.unifiedportal.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.feed.entry.FeedSelection;

class FeedShelfTest {
  private static final FeedShelf.State FIRST = new FeedShelf.State(1, Instant.EPOCH, "");
  private static final FeedShelf.State SECOND = new FeedShelf.State(2, Instant.EPOCH, "");

  private final FeedShelf shelf = new FeedShelf(100);

  private FeedDocument get(Language language, FeedShelf.State state, int size) {
    return shelf.get(
        new FeedShelf.Place(FeedSelection.of(language), "rss.xml"),
        state,
        () -> FeedDocument.of(new byte[size], Instant.EPOCH));
  }

  @Test
  void aDocumentIsWrittenOnceWhileNothingChanges() {
    FeedDocument first = get(Language.KK, FIRST, 10);

    assertSame(first, get(Language.KK, FIRST, 10));
    assertNotSame(first, get(Language.KK, SECOND, 10));
  }

  @Test
  void theLeastAskedForMakesRoom() {
    FeedDocument kk = get(Language.KK, FIRST, 40);
    FeedDocument ru = get(Language.RU, FIRST, 40);
    assertSame(kk, get(Language.KK, FIRST, 40));

    get(Language.EN, FIRST, 40);

    assertSame(kk, get(Language.KK, FIRST, 40));
    assertNotSame(ru, get(Language.RU, FIRST, 40));
  }

  @Test
  void aDocumentLargerThanTheShelfIsNotKept() {
    get(Language.KK, FIRST, 101);

    assertEquals(Optional.empty(), shelf.find("/kk/feeds/all/all/rss.xml"));
  }

  @Test
  void aReplacedDocumentGivesItsRoomBack() {
    for (int number = 0; number < 50; number++) {
      get(Language.KK, new FeedShelf.State(number, Instant.EPOCH, ""), 90);
    }

    assertEquals(90, shelf.find("/kk/feeds/all/all/rss.xml").orElseThrow().bytes().length);
  }
}
