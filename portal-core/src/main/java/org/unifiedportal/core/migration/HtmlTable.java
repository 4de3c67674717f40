package org.unifiedportal.core.migration;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.unifiedportal.core.block.Table;

/**
 * An HTML table with its joined cells; one whose cells don't fit stays as it came and is told of.
 */
final class HtmlTable {
  private static final String ROWS = "> tr, > thead > tr, > tbody > tr, > tfoot > tr";

  private HtmlTable() {}

  static Optional<Table> read(Element element, Findings findings) {
    List<Table.Row> rows =
        element.select(ROWS).stream()
            .map(HtmlTable::cells)
            .filter(cells -> !cells.isEmpty())
            .map(Table.Row::new)
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(table(element, rows, findings));
  }

  private static Table table(Element element, List<Table.Row> rows, Findings findings) {
    TableShape shape = TableShape.of(rows);
    if (!shape.isWhole()) {
      findings.remark(
          Remark.Kind.BROKEN_TABLE,
          "A table of %d rows has joined cells that don't fit; it stays as it came: %s"
              .formatted(rows.size(), beginning(rows)));
    }
    return new Table(element.select("> caption").text(), shape.withHeader());
  }

  private static String beginning(List<Table.Row> rows) {
    String words = rows.getFirst().cells().getLast().text().text().replace('\n', ' ');
    return words.length() <= 40 ? words : words.substring(0, 40) + "…";
  }

  private static List<Table.Cell> cells(Element row) {
    return row.select("> td, > th").stream().map(HtmlTable::cell).toList();
  }

  private static Table.Cell cell(Element cell) {
    return new Table.Cell(
        HtmlWords.of(cell), cell.nameIs("th"), span(cell, "colspan"), span(cell, "rowspan"));
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name);
    return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 1;
  }
}
