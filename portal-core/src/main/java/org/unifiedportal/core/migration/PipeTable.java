package org.unifiedportal.core.migration;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Table;

/** A table drawn with pipes. */
record PipeTable(BlockReader reader) {

  List<Block> read(TableBlock table) {
    List<Table.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      rows(part, rows);
    }
    return List.of(new Table("", rows));
  }

  private void rows(Node part, List<Table.Row> rows) {
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        rows.add(row(row));
      }
    }
  }

  private Table.Row row(Node row) {
    List<Table.Cell> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        cells.add(Table.Cell.of(reader.words(cell), cell.isHeader()));
      }
    }
    return new Table.Row(cells);
  }
}
