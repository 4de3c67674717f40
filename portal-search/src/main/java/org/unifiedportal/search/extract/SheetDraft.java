package org.unifiedportal.search.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.unifiedportal.core.vault.Sheet;

/**
 * A sheet while it is read. What stands alone in a row above the table is a note; the first row of
 * several words names the columns; empty rows and columns at the edges are left out.
 */
final class SheetDraft {
  private static final int WIDEST = 50;
  private static final int LONGEST = 5_000;
  private static final int LONGEST_CELL = 500;
  private static final int CHARACTERS = 400_000;
  private static final int MOST_NOTES = 10;

  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final SheetUnseen unseen = new SheetUnseen();
  private final SheetPersons persons;
  private final LateCells late = new LateCells(unseen);
  private final BitSet lent = new BitSet();
  private int line;
  private int characters;
  private boolean cut;
  private boolean narrowed;

  /** What isn't kept of it is told aside. */
  SheetDraft(Aside aside) {
    this.persons = new SheetPersons(aside);
  }

  /** Learns which rows and columns are hidden, before their cells come. */
  SheetUnseen unseen() {
    return unseen;
  }

  /** What comes now is this row of the file, from 1; where nobody says it, rows are counted. */
  void at(int number) {
    if (number > line + 1) {
      endLate();
    }
    line = number - 1;
  }

  /** A row that the file leaves out has no words of its own and is seen. */
  private void endLate() {
    if (late.isWaiting()) {
      unseen.row(SheetUnseen.Cover.SEEN);
      endRow();
    }
  }

  /** A cell in this column, from 0; columns come in order. */
  void cell(int column, String words) {
    cell(column, unseen.over(line + 1, column), words);
  }

  /** A cell that is joined over others. */
  void cell(int first, SheetUnseen.Joined over, String words) {
    String tidy = Words.tidy(words);
    persons.look(first, tidy);
    int column = unseen.seen(first, over.columns());
    lend(column);
    if (tidy.isEmpty() || waits(column, over, tidy) || unseen.covers(column, tidy)) {
      return;
    }
    put(column, tidy);
  }

  private boolean waits(int column, SheetUnseen.Joined over, String words) {
    return over.rows() > 1
        && late.holds(new LateCells.Late(column, line + over.rows(), words, unseen.row()));
  }

  /** What began in rows above that aren't seen stands in this one. */
  private void lend(int column) {
    for (LateCells.Late one : late.upTo(line + 1, column)) {
      put(one.column(), one.words());
      lent.set(row.size() - 1);
      unseen.moved();
    }
  }

  private void put(int column, String tidy) {
    int place = unseen.place(column);
    if (place < row.size()) {
      // A joined cell lies over it.
      return;
    }
    if (place >= WIDEST || isFull()) {
      cut = true;
      narrowed |= place >= WIDEST;
      return;
    }
    while (row.size() < place) {
      row.add("");
    }
    cut |= tidy.length() > LONGEST_CELL;
    String kept = tidy.substring(0, Math.min(tidy.length(), LONGEST_CELL));
    characters += kept.length();
    row.add(kept);
  }

  void endRow() {
    endRows(1);
  }

  /** The row stands so many times; what no longer fits is cut. */
  void endRows(int times) {
    lend(Integer.MAX_VALUE);
    int own = row.stream().mapToInt(String::length).sum();
    for (int i = 0; i < times && !row.isEmpty(); i++) {
      if (i > 0 && isFull()) {
        cut = true;
        break;
      }
      characters += i > 0 ? own : 0;
      rows.add(i > 0 && !lent.isEmpty() ? withoutLent() : row);
      lines.add(line + i + 1);
    }
    line += times;
    row = new ArrayList<>();
    lent.clear();
    late.pass(line);
  }

  /** A row that stands several times has what was lent to it once. */
  private List<String> withoutLent() {
    List<String> own = new ArrayList<>(row);
    lent.stream().forEach(place -> own.set(place, ""));
    return own;
  }

  private boolean isFull() {
    return rows.size() >= LONGEST || characters > CHARACTERS;
  }

  /** Whether nothing stands in it. */
  boolean isEmpty() {
    return rows.isEmpty() && !late.isWaiting();
  }

  Sheet finish() {
    endLate();
    endRow();
    cut |= unseen.isTold();
    narrowed |= unseen.isOther();
    int table = 0;
    while (table < Math.min(MOST_NOTES, rows.size() - 2) && isNote(rows.get(table))) {
      table++;
    }
    List<String> notes =
        rows.subList(0, table).stream().map(one -> String.join(" ", one).strip()).toList();
    List<List<String>> body = rows.subList(table, rows.size());
    int from = body.stream().mapToInt(SheetDraft::first).min().orElse(0);
    int to = body.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> even = body.stream().map(one -> even(one, from, to)).toList();
    Sheet sheet = finish(notes, even, to - from);
    return body.isEmpty() || narrowed ? sheet : sheet.standing(place(table, from, sheet));
  }

  private Sheet.Place place(int table, int column, Sheet sheet) {
    int head = rows.size() - table - sheet.rows().size();
    int first = lines.get(Math.min(table + head, lines.size() - 1));
    return new Sheet.Place(lines.subList(table, table + head), first, column);
  }

  private Sheet finish(List<String> notes, List<List<String>> body, int width) {
    if (body.size() < 2 || !isHead(body.getFirst())) {
      return new Sheet(notes, Collections.nCopies(width, ""), body, !cut);
    }
    List<String> head = body.getFirst();
    boolean second = body.size() > 2 && isBelow(head, body.get(1));
    List<List<String>> rows = body.subList(second ? 2 : 1, body.size());
    return new Sheet(notes, second ? joined(head, body.get(1)) : head, rows, !cut);
  }

  /** Whether this row names what a joined cell of the head stands over. */
  private static boolean isBelow(List<String> head, List<String> row) {
    boolean gap = head.contains("");
    boolean fills = true;
    boolean leaves = false;
    for (int i = 0; i < head.size(); i++) {
      fills &= !head.get(i).isEmpty() || !row.get(i).isEmpty();
      leaves |= !head.get(i).isEmpty() && row.get(i).isEmpty();
    }
    return gap && fills && leaves;
  }

  private static List<String> joined(List<String> head, List<String> row) {
    List<String> joined = new ArrayList<>();
    String over = "";
    for (int i = 0; i < head.size(); i++) {
      over = head.get(i).isEmpty() ? over : head.get(i);
      joined.add(row.get(i).isEmpty() ? over : over + ": " + row.get(i));
    }
    return joined;
  }

  private static boolean isNote(List<String> row) {
    return row.stream().filter(cell -> !cell.isEmpty()).count() == 1;
  }

  /** Words in most of its cells, a number in none. */
  private static boolean isHead(List<String> row) {
    long named = row.stream().filter(cell -> !cell.isEmpty()).count();
    return named > 1
        && row.stream().noneMatch(cell -> cell.matches("[-+]?[\\d .,\\u00a0]*\\d ?%?"));
  }

  private static int first(List<String> row) {
    int first = 0;
    while (first < row.size() && row.get(first).isEmpty()) {
      first++;
    }
    return first;
  }

  private static List<String> even(List<String> row, int from, int to) {
    List<String> even = new ArrayList<>(row.subList(Math.min(from, row.size()), row.size()));
    while (even.size() < to - from) {
      even.add("");
    }
    return even;
  }
}
