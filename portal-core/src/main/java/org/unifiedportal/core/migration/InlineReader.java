package org.unifiedportal.core.migration;

import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;
import org.unifiedportal.core.migration.RichTextBuilder.Style;

/** The words of one Markdown paragraph, heading or cell. */
final class InlineReader {
  private final RichTextBuilder words = new RichTextBuilder();
  private final Findings findings;

  private InlineReader(Findings findings) {
    this.findings = findings;
  }

  static RichText read(Node parent, Findings findings) {
    InlineReader reader = new InlineReader(findings);
    reader.children(parent, Style.PLAIN);
    return reader.words.build();
  }

  private void children(Node parent, Style style) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      one(node, style);
    }
  }

  private void one(Node node, Style style) {
    switch (node) {
      case Text text -> words.add(text.getLiteral(), style);
      case Code code -> words.add(code.getLiteral(), style);
      case SoftLineBreak soft -> words.add(" ", style);
      case HardLineBreak hard -> words.add("\n", style);
      case Emphasis emphasis -> children(emphasis, style.withItalic());
      case StrongEmphasis strong -> children(strong, style.withBold());
      case Link link -> children(link, style.withLink(safe(link.getDestination())));
      case HtmlInline html -> tag(html.getLiteral(), style);
      default -> children(node, style);
    }
  }

  /** Tags vanish, their words are text nodes of their own; only a line break means something. */
  private void tag(String html, Style style) {
    if (html.toLowerCase(Locale.ROOT).startsWith("<br")) {
      words.add("\n", style);
    }
  }

  private String safe(String address) {
    if (Links.isKept(address)) {
      return address;
    }
    findings.remark(
        Remark.Kind.LINK_DROPPED, "The link to " + address + " was dropped, its words stay.");
    return "";
  }

  /** Which links a page may carry. */
  static final class Links {
    private Links() {}

    static boolean isKept(String address) {
      try {
        return new Run("x", false, false, address).link().equals(address);
      } catch (IllegalArgumentException notALink) {
        return false;
      }
    }
  }
}
