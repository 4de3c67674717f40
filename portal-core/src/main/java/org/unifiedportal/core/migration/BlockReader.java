package org.unifiedportal.core.migration;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;

/** The blocks of a Markdown document, in order. */
final class BlockReader {
  private final String source;
  private final HeadingLevels levels;
  private final Findings findings;

  BlockReader(String source, HeadingLevels levels, Findings findings) {
    this.source = source;
    this.levels = levels;
    this.findings = findings;
  }

  /** The blocks among the children of a document, a quote or a list item. */
  List<Block> read(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      blocks.addAll(one(node));
    }
    return blocks;
  }

  /** The words of a paragraph, heading or cell. */
  RichText words(Node node) {
    return InlineReader.read(node, findings);
  }

  private List<Block> one(Node node) {
    return switch (node) {
      case Heading heading -> heading(heading);
      case Paragraph paragraph -> paragraph(words(paragraph));
      case ListBlock list -> new ListReader(this, source).read(list);
      case BlockQuote quote -> new QuoteReader(this).read(quote);
      case FencedCodeBlock fence -> FencedBlock.read(fence, findings);
      case HtmlBlock html -> HtmlReader.read(html.getLiteral(), findings);
      case TableBlock table -> new PipeTable(this).read(table);
      case ThematicBreak line -> line(line);
      case LinkReferenceDefinition address -> List.of();
      default -> read(node);
    };
  }

  private List<Block> heading(Heading heading) {
    String text = words(heading).text().replace('\n', ' ');
    return text.isBlank() ? List.of() : List.of(new Block.Heading(levels.of(heading), text));
  }

  static List<Block> paragraph(RichText words) {
    return words.runs().isEmpty() ? List.of() : List.of(new Block.Paragraph(words));
  }

  /** A line of underscores is a place to fill in; other lines are ornament. */
  private static List<Block> line(ThematicBreak line) {
    String drawn = line.getLiteral() == null ? "" : line.getLiteral().strip();
    return paragraph(RichText.plain(drawn.startsWith("_") ? drawn : ""));
  }
}
