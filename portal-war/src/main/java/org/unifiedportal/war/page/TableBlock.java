package org.unifiedportal.war.page;

import org.unifiedportal.core.block.Table;

/**
 * A table in a box of its own that scrolls sideways, reachable by keyboard and named for those who
 * listen.
 */
final class TableBlock {
  private final Html html;
  private final RichHtml rich;
  private final Words words;
  private int tables;

  TableBlock(Html html, RichHtml rich, Words words) {
    this.html = html;
    this.rich = rich;
    this.words = words;
  }

  void write(Table table) {
    tables++;
    html.open(
        "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", name(table));
    html.open("table").element("caption", table.caption());
    for (int i = 0; i < table.rows().size(); i++) {
      row(table.rows().get(i), i == 0);
    }
    html.close("table").close("div");
  }

  private String name(Table table) {
    String number = words.say("table.number", tables);
    return table.caption().isBlank() ? number : number + ": " + table.caption();
  }

  /** A row of headers alone heads the columns below it, wherever it stands. */
  private void row(Table.Row row, boolean isFirst) {
    boolean isHead = isFirst || row.cells().stream().allMatch(Table.Cell::header);
    html.open("tr");
    row.cells().forEach(cell -> cell(cell, isHead ? "col" : "row"));
    html.close("tr");
  }

  /** An empty header cell is written as a plain one: there is nothing to announce. */
  private void cell(Table.Cell cell, String scope) {
    boolean header = cell.header() && !cell.text().text().isBlank();
    rich.in(
        header ? "th" : "td",
        cell.text(),
        "scope",
        header ? scope : "",
        "colspan",
        span(cell.columns()),
        "rowspan",
        span(cell.rows()));
  }

  private static String span(int cells) {
    return cells == 1 ? "" : Integer.toString(cells);
  }
}
