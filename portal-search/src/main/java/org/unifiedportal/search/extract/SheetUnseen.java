package org.unifiedportal.search.extract;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.core.vault.Flaw;

/**
 * What a sheet holds that nobody sees who opens it: rows and columns that somebody hid, folded away
 * or filtered out. It is passed over and noted.
 */
final class SheetUnseen {
  private static final int LAST_COLUMN = 16_383;
  private static final int MOST_JOINED = 50_000;

  private final BitSet hidden = new BitSet();
  private final BitSet folded = new BitSet();
  private final Set<Cover> rows = EnumSet.noneOf(Cover.class);
  private final Set<Cover> columns = EnumSet.noneOf(Cover.class);
  private final Map<Integer, Map<Integer, Joined>> joined = new HashMap<>();
  private Cover row = Cover.SEEN;
  private boolean filters;
  private boolean moves;

  /** Why something isn't seen. */
  enum Cover {
    /** It is seen. */
    SEEN,
    /** Somebody hid it; the file has no sign that shows it again. */
    HIDDEN,
    /** It is folded into a group that a sign in the margin opens. */
    FOLDED,
    /** A filter left it out. */
    FILTERED;

    static Cover of(boolean isHidden, boolean isGrouped) {
      return isHidden ? isGrouped ? FOLDED : HIDDEN : SEEN;
    }
  }

  /**
   * Over how much a cell is joined.
   *
   * @param columns at least 1
   * @param rows at least 1
   */
  record Joined(int columns, int rows) {
    /** A cell for itself. */
    static final Joined ALONE = new Joined(1, 1);
  }

  /** Columns from one to the other, both counted from 0. */
  void columns(int from, int to, Cover cover) {
    if (cover != Cover.SEEN && from >= 0 && from <= to) {
      int behind = Math.min(to, LAST_COLUMN) + 1;
      (cover == Cover.FOLDED ? folded : hidden).set(Math.min(from, behind), behind);
    }
  }

  /** A cell that begins in this row, from 1, and this column, from 0, is joined over others. */
  void join(int line, int column, Joined over) {
    if (joined.size() < MOST_JOINED && (over.columns() > 1 || over.rows() > 1)) {
      joined.computeIfAbsent(line, known -> new HashMap<>()).put(column, over);
    }
  }

  /** Whether joined cells were told of behind those that were passed over. */
  boolean isToldLate() {
    return !(columns.isEmpty() && rows.isEmpty()) && !joined.isEmpty();
  }

  /** Knows the joined cells of what was read before. */
  void know(SheetUnseen before) {
    joined.putAll(before.joined);
  }

  /** Over how much a cell is joined. */
  Joined over(int line, int column) {
    return joined.getOrDefault(line, Map.of()).getOrDefault(column, Joined.ALONE);
  }

  /** Where a cell over so many columns is seen: in the first of them that is, if any is. */
  int seen(int column, int width) {
    int seen = column;
    while (seen < column + width && hides(seen)) {
      seen++;
    }
    return seen < column + width ? seen : column;
  }

  /** The row that begins. */
  void row(Cover cover) {
    row = cover;
  }

  /** Whether the row is seen. */
  boolean isRowSeen() {
    return row == Cover.SEEN;
  }

  /** Why it isn't. */
  Cover row() {
    return row;
  }

  /** Words of a row that was passed over for this reason are seen nowhere. */
  void passed(Cover why) {
    rows.add(why);
  }

  /** Words stand in another row than the file keeps them in. */
  void moved() {
    moves = true;
  }

  /** A filter is on: it was the filter that hid rows. */
  void filter() {
    filters = true;
  }

  /** Whether the column isn't seen. */
  boolean hides(int column) {
    return hidden.get(column) || folded.get(column);
  }

  /** Whether these words aren't seen in this column of the row; what has none isn't noted. */
  boolean covers(int column, String words) {
    boolean inColumn = hides(column);
    if (words.isEmpty()) {
      return inColumn || row != Cover.SEEN;
    }
    if (row != Cover.SEEN) {
      rows.add(row);
    } else if (inColumn) {
      columns.add(hidden.get(column) ? Cover.HIDDEN : Cover.FOLDED);
    }
    return inColumn || row != Cover.SEEN;
  }

  /** The place of a column among those that are seen. */
  int place(int column) {
    BitSet before = hidden.get(0, column);
    before.or(folded.get(0, column));
    moves |= !before.isEmpty();
    return column - before.cardinality();
  }

  /** Whether whoever opens the file sees that it holds more, and how to get at it. */
  boolean isTold() {
    return found().contains(Flaw.FILTERED);
  }

  /** Whether rows or columns are other ones than a program that reads the file finds. */
  boolean isOther() {
    return moves || !columns.isEmpty() || !rows.isEmpty() && !isTold();
  }

  /** What was passed over. */
  Set<Flaw> found() {
    Set<Flaw> found = EnumSet.noneOf(Flaw.class);
    rows.forEach(
        cover -> found.add(flaw(filters && cover == Cover.HIDDEN ? Cover.FILTERED : cover)));
    columns.forEach(cover -> found.add(flaw(cover)));
    return found;
  }

  private static Flaw flaw(Cover cover) {
    return switch (cover) {
      case FOLDED, FILTERED -> Flaw.FILTERED;
      case SEEN, HIDDEN -> Flaw.HIDDEN_CELLS;
    };
  }
}
