package org.unifiedportal.war.page;

import java.util.List;
import java.util.function.Predicate;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Table;

/**
 * The body of a publication as HTML, for pages and for feeds.
 *
 * <p>One object writes one body: it numbers headings and tables as it goes. Not thread-safe.
 */
public final class BlockHtml {
  private final Html html = new Html();
  private final WordBlocks words;
  private final MediaBlocks media;
  private final TableBlock tables;

  private BlockHtml(Reader reader, String base, Predicate<String> gone) {
    RichHtml rich = new RichHtml(html, base);
    this.words = new WordBlocks(html, rich, reader);
    this.media = new MediaBlocks(html, reader.words(), base, gone);
    this.tables = new TableBlock(html, rich, reader.words());
  }

  /** The blocks as the reader's page shows them, own links as they are. */
  public static String of(List<Block> blocks, Reader reader) {
    return of(blocks, reader, cut -> false);
  }

  /** The same where these cuts of pictures are shown no more. */
  public static String of(List<Block> blocks, Reader reader, Predicate<String> gone) {
    return of(blocks, reader, "", gone);
  }

  /**
   * The blocks with own links made absolute by this base, such as {@code https://portal.example}.
   */
  public static String of(List<Block> blocks, Reader reader, String base, Predicate<String> gone) {
    BlockHtml body = new BlockHtml(reader, base, gone);
    for (int i = 0; i < blocks.size(); i++) {
      body.write(blocks.get(i), i == 0);
    }
    return body.html.toString();
  }

  /** One text with its styles and links. */
  public static String of(RichText text) {
    Html html = new Html();
    new RichHtml(html, "").write(text);
    return html.toString();
  }

  private void write(Block block, boolean isFirst) {
    switch (block) {
      case Block.Words said -> words.write(said);
      case Table table -> tables.write(table);
      case Media shown -> media.write(shown, isFirst);
    }
  }
}
