package org.unifiedportal.core.block;

import java.util.List;
import java.util.stream.Stream;

/** The words of a block that lead somewhere. */
public final class Linked {
  private Linked() {}

  /** Its linked runs in the order they are read; possibly none. */
  public static List<Run> in(Block block) {
    return texts(block)
        .flatMap(text -> text.runs().stream())
        .filter(run -> !run.link().isEmpty())
        .toList();
  }

  private static Stream<RichText> texts(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> Stream.of(paragraph.text());
      case Block.Listing listing -> listing.items().stream();
      case Block.Steps steps -> steps.steps().stream();
      case Block.Quote quote -> Stream.of(quote.text());
      case Block.Callout callout -> Stream.of(callout.text());
      case Table table ->
          table.rows().stream().flatMap(row -> row.cells().stream()).map(Table.Cell::text);
      case Block.Heading heading -> Stream.empty();
      case Block.KeyFacts facts -> Stream.empty();
      case Block.ContactCard card -> Stream.empty();
      case Block.PlaceTime place -> Stream.empty();
      case Block.MapPoint point -> Stream.empty();
      case Block.Preformatted text -> Stream.empty();
      case Media media -> Stream.empty();
    };
  }
}
