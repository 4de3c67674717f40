package org.unifiedportal.war.document;

import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.vault.Sheet;

/**
 * The rows of a sheet that stand on one page: as many as a phone may be sent.
 *
 * @param first the place of the first of them, from 1
 * @param number which page this is, from 1
 */
record SheetPart(List<List<String>> rows, int first, int number, boolean isLast) {
  private static final int MOST_ROWS = 50;
  private static final int CHARACTERS = 8_000;
  private static final int TAGS = 9;

  /** The page of this number in this order; without rows when there is no such page. */
  static SheetPart of(Sheet sheet, SheetSort sort, int number) {
    List<List<String>> rows = sort.of(sheet.rows());
    int from = 0;
    for (int page = 1; page < number && from < rows.size(); page++) {
      from += length(rows, from);
    }
    int to = Math.min(rows.size(), from + (from < rows.size() ? length(rows, from) : 0));
    return new SheetPart(
        new ArrayList<>(rows.subList(from, to)), from + 1, number, to == rows.size());
  }

  /** How many rows from here on fill a page; at least one. */
  private static int length(List<List<String>> rows, int from) {
    int length = 0;
    int weight = 0;
    while (from + length < rows.size() && length < MOST_ROWS) {
      weight += rows.get(from + length).stream().mapToInt(cell -> cell.length() + TAGS).sum();
      if (length > 0 && weight > CHARACTERS) {
        break;
      }
      length++;
    }
    return length;
  }

  int last() {
    return first + rows.size() - 1;
  }
}
