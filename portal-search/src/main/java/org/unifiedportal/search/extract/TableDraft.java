package org.unifiedportal.search.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Table;

/** A table while it is read. Joined cells may be told by their height or by what they continue. */
final class TableDraft {
  /** Where no table is being read; takes nothing. */
  static final TableDraft NONE = new TableDraft();

  private static final int WIDEST = 60;
  private static final int LONGEST = 4000;

  private final List<Row> rows = new ArrayList<>();

  private static final class Cell {
    private final StringBuilder words = new StringBuilder();
    private final int place;
    private final int columns;
    private int rows;

    Cell(int place, int columns, int rows) {
      this.place = place;
      this.columns = columns;
      this.rows = rows;
    }
  }

  private static final class Row {
    private final boolean head;
    private final List<Cell> cells = new ArrayList<>();
    private int width;

    Row(boolean head) {
      this.head = head;
    }
  }

  void openRow(boolean head) {
    if (rows.size() < LONGEST) {
      rows.add(new Row(head));
    }
  }

  void openCell(int columns, int height) {
    if (rows.isEmpty()) {
      openRow(false);
    }
    Row row = rows.getLast();
    int wide = Math.clamp(columns, 1, WIDEST);
    if (row.width + wide > WIDEST) {
      return;
    }
    int place = row.width;
    row.width += wide;
    row.cells.add(height > 0 ? new Cell(place, wide, height) : continued(place, wide));
  }

  /** The cell above grows; this one only keeps the place. */
  private Cell continued(int place, int columns) {
    for (int above = rows.size() - 2; above >= 0; above--) {
      for (Cell cell : rows.get(above).cells) {
        if (cell.place == place && cell.rows > 0) {
          cell.rows++;
          return new Cell(place, columns, 0);
        }
      }
    }
    return new Cell(place, columns, 1);
  }

  void say(String words) {
    if (rows.isEmpty() || rows.getLast().cells.isEmpty() || words.isBlank()) {
      return;
    }
    StringBuilder cell = rows.getLast().cells.getLast().words;
    cell.append(cell.isEmpty() ? "" : "\n").append(words);
  }

  /** The table; one that has no words at all is none. */
  Optional<Block> finish() {
    boolean named = hasHead();
    List<Table.Row> finished = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean head = rows.get(i).head || named && i == 0;
      List<Table.Cell> cells =
          rows.get(i).cells.stream()
              .filter(cell -> cell.rows > 0)
              .map(cell -> cell(cell, head))
              .toList();
      if (!cells.isEmpty()) {
        finished.add(new Table.Row(cells));
      }
    }
    boolean empty =
        finished.stream()
            .flatMap(row -> row.cells().stream())
            .allMatch(cell -> cell.text().text().isBlank());
    return empty ? Optional.empty() : Optional.of(new Table("", finished));
  }

  /** A first row of several words, none of them a number alone, names the columns below it. */
  private boolean hasHead() {
    return rows.size() > 1
        && rows.stream().noneMatch(row -> row.head)
        && rows.getFirst().cells.size() > 1
        && rows.getFirst().cells.stream()
            .map(cell -> cell.words.toString())
            .allMatch(words -> words.codePoints().anyMatch(Character::isLetter) || isSign(words));
  }

  /** «№» and nothing else. */
  private static boolean isSign(String words) {
    return words.matches("№.{0,4}");
  }

  private static Table.Cell cell(Cell cell, boolean head) {
    return new Table.Cell(RichText.plain(cell.words.toString()), head, cell.columns, cell.rows);
  }
}
