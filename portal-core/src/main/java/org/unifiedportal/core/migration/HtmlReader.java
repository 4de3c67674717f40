package org.unifiedportal.core.migration;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;

/**
 * HTML inside Markdown the way a browser reads it: tables become tables, all other words
 * paragraphs.
 */
final class HtmlReader {
  private final List<Block> blocks = new ArrayList<>();
  private final Findings findings;
  private HtmlWords words = new HtmlWords();

  private HtmlReader(Findings findings) {
    this.findings = findings;
  }

  static List<Block> read(String html, Findings findings) {
    HtmlReader reader = new HtmlReader(findings);
    reader.children(Jsoup.parseBodyFragment(html).body());
    reader.endParagraph();
    return reader.blocks;
  }

  private void children(Element parent) {
    parent.childNodes().forEach(this::one);
  }

  private void one(Node node) {
    switch (node) {
      case Element table when table.nameIs("table") -> table(table);
      case Element around when !around.select("table").isEmpty() -> children(around);
      default -> words.add(node);
    }
  }

  private void table(Element element) {
    endParagraph();
    HtmlTable.read(element, findings).ifPresent(blocks::add);
  }

  private void endParagraph() {
    RichText said = words.build();
    words = new HtmlWords();
    if (!said.runs().isEmpty()) {
      blocks.add(new Block.Paragraph(said));
    }
  }
}
