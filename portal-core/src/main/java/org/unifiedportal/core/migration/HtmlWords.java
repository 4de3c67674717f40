package org.unifiedportal.core.migration;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.migration.RichTextBuilder.Style;

/** The words of HTML nodes; lines of the source inside a cell stay lines. Not thread-safe. */
final class HtmlWords {
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> ITALIC = Set.of("i", "em");

  private final RichTextBuilder words = new RichTextBuilder();

  /** The words inside an element, its own style not counted. */
  static RichText of(Element element) {
    HtmlWords words = new HtmlWords();
    words.children(element, Style.PLAIN);
    return words.build();
  }

  void add(Node node) {
    one(node, Style.PLAIN);
  }

  RichText build() {
    return words.build();
  }

  private void children(Element parent, Style style) {
    parent.childNodes().forEach(node -> one(node, style));
  }

  private void one(Node node, Style style) {
    switch (node) {
      case TextNode text -> lines(text.getWholeText(), style);
      case Element line when line.nameIs("br") || line.isBlock() -> ownLine(line, style);
      case Element element -> children(element, styled(element, style));
      default -> {}
    }
  }

  private void ownLine(Element line, Style style) {
    words.breakLine();
    children(line, style);
    words.breakLine();
  }

  private void lines(String text, Style style) {
    String[] lines = text.split("\\R", -1);
    for (int line = 0; line < lines.length; line++) {
      if (line > 0) {
        words.breakLine();
      }
      words.add(line > 0 ? lines[line].stripLeading() : lines[line], style);
    }
  }

  private static Style styled(Element element, Style style) {
    String name = element.normalName();
    if (BOLD.contains(name)) {
      return style.withBold();
    }
    if (ITALIC.contains(name)) {
      return style.withItalic();
    }
    boolean isLink = InlineReader.Links.isKept(element.attr("href"));
    return isLink ? style.withLink(element.attr("href")) : style;
  }
}
