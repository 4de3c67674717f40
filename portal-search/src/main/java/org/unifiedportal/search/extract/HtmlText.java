package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads HTML: what a reader would see, the title apart. */
final class HtmlText {
  private static final int DEEPEST = 200;
  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");

  private final Outline outline;
  private int level;

  private HtmlText(ExtractLimits limits) {
    this.outline = new Outline(limits);
  }

  static Contents read(Path file, ExtractLimits limits) throws IOException {
    Document page = Jsoup.parse(file.toFile());
    HtmlText html = new HtmlText(limits);
    page.traverse((node, depth) -> html.tellAside(node));
    page.filter((node, depth) -> html.unseen(node));
    html.inside(page.body(), Outline.Shape.PLAIN);
    html.outline.end(Outline.Shape.PLAIN);
    return Contents.of(html.outline, OptionalInt.empty(), page.title());
  }

  private void tellAside(Node node) {
    if (node instanceof Comment remark) {
      outline.aside().tell(remark.getData());
    } else if (node instanceof DataNode program) {
      outline.aside().tell(program.getWholeData());
    } else if (node instanceof Element element) {
      element.attributes().forEach(one -> outline.aside().tell(one.getValue()));
    }
  }

  /** Takes away what nobody sees, and tells its words aside. */
  private NodeFilter.FilterResult unseen(Node node) {
    if (node instanceof Element element && UNSEEN.contains(element.normalName())) {
      outline.aside().tell(element.wholeText());
      return NodeFilter.FilterResult.REMOVE;
    }
    return NodeFilter.FilterResult.CONTINUE;
  }

  private void inside(Element parent, Outline.Shape shape) {
    if (++level < DEEPEST) {
      for (Node child : parent.childNodes()) {
        if (child instanceof TextNode words) {
          outline.say(words.text());
        } else if (child instanceof Element element) {
          element(element, shape);
        }
      }
    }
    level--;
  }

  private void element(Element element, Outline.Shape shape) {
    switch (element.normalName()) {
      case "br" -> outline.say("\n");
      case "table" -> table(element, shape);
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          paragraph(element, new Outline.Shape.Heading(element.normalName().charAt(1) - '0'));
      case "pre" -> form(element);
      case "li" -> paragraph(element, item(element));
      case "p", "div", "section", "article", "blockquote", "dt", "dd", "ul", "ol", "caption" ->
          paragraph(element, shape);
      default -> inside(element, shape);
    }
  }

  private void paragraph(Element element, Outline.Shape shape) {
    outline.end(Outline.Shape.PLAIN);
    inside(element, shape);
    outline.end(shape);
  }

  private void form(Element element) {
    outline.end(Outline.Shape.PLAIN);
    outline.say(element.wholeText());
    outline.end(new Outline.Shape.Form());
  }

  private static Outline.Shape item(Element element) {
    Element list = element.parent();
    return list != null && list.normalName().equals("ol")
        ? new Outline.Shape.Numbered(element.elementSiblingIndex() + 1)
        : new Outline.Shape.Item();
  }

  private void table(Element table, Outline.Shape shape) {
    outline.end(shape);
    outline.openTable();
    for (Element row : table.select("tr")) {
      if (row.closest("table") == table) {
        outline.openRow(row.parent().normalName().equals("thead"));
        row.children().forEach(this::cell);
        outline.closeRow();
      }
    }
    outline.closeTable();
  }

  private void cell(Element cell) {
    int columns = Math.max(1, Xml.number(cell.attr("colspan")));
    int rows = Math.max(1, Xml.number(cell.attr("rowspan")));
    outline.openCell(columns, rows);
    inside(cell, Outline.Shape.PLAIN);
    outline.closeCell();
  }
}
