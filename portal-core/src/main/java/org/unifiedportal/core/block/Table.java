package org.unifiedportal.core.block;

import java.util.List;

/**
 * A table of at least one row. Joined cells are kept as they came: old acts have joins that don't
 * fit, and a reader must see what was signed.
 *
 * @param caption what the table shows, may be empty
 */
public record Table(String caption, List<Row> rows) implements Block {
  /** Copies the rows and refuses none. */
  public Table {
    caption = Rule.orEmpty(caption);
    rows = Rule.some("rows", rows);
  }

  /** A row of cells, at least one. */
  public record Row(List<Cell> cells) {
    /** Copies the cells and refuses none. */
    public Row {
      cells = Rule.some("cells", cells);
    }
  }

  /** A cell; spans run from 1 to 100. */
  public record Cell(RichText text, boolean header, int columns, int rows) {
    /** Absent spans are 1. */
    public Cell {
      Rule.present("text", text);
      columns = Math.clamp(columns, 1, 100);
      rows = Math.clamp(rows, 1, 100);
    }

    /** A cell of one column and one row. */
    public static Cell of(RichText text, boolean header) {
      return new Cell(text, header, 1, 1);
    }
  }
}
