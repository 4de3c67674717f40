package org.unifiedportal.feed.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every format promises. */
interface FeedFormatContract {
  FeedFormat format();

  /** Reads back identities and titles, in the order of the document. */
  List<String> idsAndTitles(byte[] document);

  @Test
  default void everyEntryStandsInItsOrderWithItsTitle() {
    Feed feed = FeedSamples.feed(50);

    assertEquals(
        feed.items().stream().map(item -> item.id() + " " + item.title()).toList(),
        idsAndTitles(format().write(feed)));
  }

  @Test
  default void anEmptyFeedIsValid() {
    assertValid(FeedSamples.feed(0));
  }

  @Test
  default void aFeedOfOneIsValid() {
    assertValid(FeedSamples.feed(1));
  }

  @Test
  default void anEntryWithoutTextIsValid() {
    FeedItem whole = FeedSamples.item(1, "Тек тақырып");
    FeedItem bare =
        new FeedItem(
            whole.id(),
            whole.language(),
            whole.title(),
            "",
            "",
            whole.page(),
            whole.twins(),
            whole.author(),
            whole.published(),
            whole.updated(),
            whole.labels());

    assertValid(FeedSamples.feed(List.of(bare)));
  }

  private void assertValid(Feed feed) {
    assertEquals(
        List.of(), FeedRules.broken(format(), format().write(feed), feed.addressOf(format())));
  }

  @Test
  default void equalFeedsGiveEqualBytes() {
    assertArrayEquals(format().write(FeedSamples.feed(3)), format().write(FeedSamples.feed(3)));
  }

  @Test
  default void theWordsThatBreakParsersComeThrough() {
    String title = "& < > ]]> \" ' 😀 Әңгіме";

    Feed feed = FeedSamples.feed(List.of(FeedSamples.item(1, title)));

    assertTrue(idsAndTitles(format().write(feed)).getFirst().endsWith(" " + title));
  }

  @Test
  default void theDocumentIsFoundByItsFile() {
    assertEquals(format(), FeedFormat.find(format().file()).orElseThrow());
  }

  @Test
  default void withdrawnIdentitiesAreNeverTaughtAsEntries() {
    byte[] document = format().write(FeedSamples.feed(0));

    assertEquals(List.of(), idsAndTitles(document));
    assertEquals(
        !(format() instanceof RssFormat),
        new String(document, StandardCharsets.UTF_8).contains(":8:kk"));
  }
}
