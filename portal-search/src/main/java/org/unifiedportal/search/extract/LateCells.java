package org.unifiedportal.search.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joined cells that begin in a row that nobody sees: their words stand in the first row that is
 * seen of those they are joined over. Those of which no row is seen stay inside.
 */
final class LateCells {
  private static final int MOST = 1_000;

  private final SheetUnseen unseen;
  private final List<Late> waiting = new ArrayList<>();

  LateCells(SheetUnseen unseen) {
    this.unseen = unseen;
  }

  /**
   * A cell that waits.
   *
   * @param column the first of its columns that is seen, from 0
   * @param last the last of its rows, from 1
   */
  record Late(int column, int last, String words, SheetUnseen.Cover why) {}

  /** Whether a cell of the row that is read now waits for a later one. */
  boolean holds(Late cell) {
    boolean holds = !unseen.isRowSeen() && !unseen.hides(cell.column()) && waiting.size() < MOST;
    if (holds) {
      waiting.add(cell);
      waiting.sort(Comparator.comparingInt(Late::column));
    }
    return holds;
  }

  /** Those that stand in this row, from 1, no further than this column; they wait no longer. */
  List<Late> upTo(int line, int column) {
    if (waiting.isEmpty() || !unseen.isRowSeen()) {
      return List.of();
    }
    pass(line - 1);
    List<Late> seen = waiting.stream().filter(one -> one.column() <= column).toList();
    waiting.removeAll(seen);
    return seen;
  }

  /** All rows to this one, from 1, are behind. */
  void pass(int line) {
    for (Late one : List.copyOf(waiting)) {
      if (one.last() <= line) {
        waiting.remove(one);
        unseen.passed(one.why());
      }
    }
  }

  boolean isWaiting() {
    return !waiting.isEmpty();
  }
}
