package org.unifiedportal.core.migration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.unifiedportal.core.block.Table;

/**
 * The grid a table's cells make: which places each row takes.
 *
 * @param taken one set of columns per row, rows below the last one included when a cell reaches
 *     there
 * @param joins the columns of every joined cell
 */
record TableShape(List<Table.Row> rows, List<BitSet> taken, Set<Join> joins) {

  static TableShape of(List<Table.Row> rows) {
    TableShape shape = new TableShape(rows, new ArrayList<>(), new HashSet<>());
    for (int row = 0; row < rows.size(); row++) {
      for (Table.Cell cell : rows.get(row).cells()) {
        shape.place(cell, row);
      }
    }
    return shape;
  }

  private void place(Table.Cell cell, int row) {
    while (taken.size() < row + cell.rows()) {
      taken.add(new BitSet());
    }
    int left = taken.get(row).nextClearBit(0);
    Join columns = new Join(left, left + cell.columns());
    taken
        .subList(row, row + cell.rows())
        .forEach(line -> line.set(columns.left(), columns.right()));
    if (cell.columns() > 1) {
      joins.add(columns);
    }
  }

  /**
   * Whether every row is full, equally long, no cell reaches below the last row, and no joins
   * cross.
   */
  boolean isWhole() {
    int width = taken.getFirst().length();
    boolean isEven =
        taken.stream().allMatch(row -> row.length() == width && row.cardinality() == width);
    return isEven && taken.size() == rows.size() && !hasCrossing();
  }

  private boolean hasCrossing() {
    return joins.stream().anyMatch(one -> joins.stream().anyMatch(one::crosses));
  }

  /** The columns of a joined cell, right one excluded. */
  record Join(int left, int right) {
    /** Whether it shares some columns with the other and both have columns of their own. */
    boolean crosses(Join other) {
      return left < other.left && other.left < right && right < other.right;
    }
  }

  /**
   * The rows; in a whole table without header cells those beside the first row's joins become
   * header.
   */
  List<Table.Row> withHeader() {
    int head = rows.getFirst().cells().stream().mapToInt(Table.Cell::rows).max().orElse(1);
    if (!isWhole() || hasHeader() || rows.size() <= head) {
      return rows;
    }
    return IntStream.range(0, rows.size())
        .mapToObj(row -> row < head ? asHeader(rows.get(row)) : rows.get(row))
        .toList();
  }

  private boolean hasHeader() {
    return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Table.Cell::header);
  }

  private static Table.Row asHeader(Table.Row row) {
    return new Table.Row(row.cells().stream().map(TableShape::asHeader).toList());
  }

  private static Table.Cell asHeader(Table.Cell cell) {
    return new Table.Cell(cell.text(), true, cell.columns(), cell.rows());
  }
}
