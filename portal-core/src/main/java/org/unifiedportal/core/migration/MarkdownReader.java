package org.unifiedportal.core.migration;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;
import org.unifiedportal.core.block.Block;

/**
 * CommonMark with tables, read so that no word of an act is lost: an indent alone makes no code,
 * blank lines inside an HTML table don't end it, and runs of underscores are places to fill in.
 */
final class MarkdownReader {
  private static final Pattern TABLE = Pattern.compile("(?is)<table\\b.*?</table>");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t]*\\n)+");

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(
              Set.of(
                  Heading.class,
                  HtmlBlock.class,
                  FencedCodeBlock.class,
                  BlockQuote.class,
                  ListBlock.class,
                  ThematicBreak.class))
          .customDelimiterProcessor(new PlacesToFillIn())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private MarkdownReader() {}

  static MarkdownBody read(String markdown, Findings findings) {
    String source = withWholeTables(markdown);
    Node document = PARSER.parse(source);
    String title = takeTitle(document, findings);
    List<Block> blocks =
        new BlockReader(source, HeadingLevels.of(document), findings).read(document);
    return new MarkdownBody(title, blocks);
  }

  private static String withWholeTables(String markdown) {
    return TABLE
        .matcher(markdown)
        .replaceAll(table ->
            java.util.regex.Matcher.quoteReplacement(
                BLANK_LINES.matcher(table.group()).replaceAll("\n")));
  }

  private static String takeTitle(Node document, Findings findings) {
    if (document.getFirstChild() instanceof Heading first && first.getLevel() == 1) {
      first.unlink();
      return InlineReader.read(first, findings).text();
    }
    return "";
  }

  /** Two and more underscores are no emphasis. */
  private static final class PlacesToFillIn implements DelimiterProcessor {
    @Override
    public char getOpeningCharacter() {
      return '_';
    }

    @Override
    public char getClosingCharacter() {
      return '_';
    }

    @Override
    public int getMinLength() {
      return 2;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
      return 0;
    }
  }
}
