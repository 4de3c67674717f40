package org.unifiedportal.core.block;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of blocks as a person would read them aloud: for search, summaries and comparison. */
public final class PlainText {
  private PlainText() {}

  /** The words of all blocks, one piece a line. */
  public static String of(List<Block> blocks) {
    return blocks.stream().map(PlainText::of).collect(Collectors.joining("\n"));
  }

  /** The words of one block, one piece a line; empty when it shows no words. */
  public static String of(Block block) {
    return lines(block).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(Block block) {
    return switch (block) {
      case Block.Heading heading -> Stream.of(heading.text());
      case Block.Paragraph paragraph -> Stream.of(paragraph.text().text());
      case Block.Listing listing -> listing.items().stream().map(RichText::text);
      case Block.KeyFacts facts ->
          facts.facts().stream().map(fact -> fact.name() + ": " + fact.value());
      case Block.Steps steps -> steps.steps().stream().map(RichText::text);
      case Block.Quote quote -> Stream.of(quote.text().text(), quote.name(), quote.post());
      case Block.Callout callout -> Stream.of(callout.text().text());
      case Block.ContactCard card ->
          Stream.of(
              card.name(), card.post(), card.phone(), card.email(), card.address(), card.hours());
      case Block.PlaceTime place -> Stream.of(place.place());
      case Block.MapPoint point -> Stream.of(point.text());
      case Block.Preformatted text -> Stream.of(text.text());
      case Table table -> Stream.concat(Stream.of(table.caption()), cells(table));
      case Media.Image image -> Stream.of(image.alt(), image.caption());
      case Media.FileLink file -> Stream.of(file.title());
      case Media.Video video -> Stream.of(video.title());
    };
  }

  private static Stream<String> cells(Table table) {
    return table.rows().stream()
        .map(row ->
            row.cells().stream().map(cell -> cell.text().text()).collect(Collectors.joining(" ")));
  }
}
