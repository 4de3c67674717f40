package org.unifiedportal.war.document;

import java.util.List;

/**
 * A stretch of a sheet as a table to read.
 *
 * @param name what the table is called for those who listen
 * @param notes lines above it
 * @param count how many rows there are, and which of them stand here, in words
 * @param cut says that the file has more than the portal shows; empty when it hasn't
 */
public record SheetView(
    String name,
    List<String> notes,
    List<Column> columns,
    List<List<Cell>> rows,
    String count,
    String cut) {

  /**
   * A column and the way to sort by it.
   *
   * @param words its name; the letter it has in a spreadsheet where the file names none
   * @param link sorts by it, the other way round when it is sorted by already
   * @param order {@code ascending}, {@code descending}, or empty
   */
  public record Column(String words, String link, String order) {}

  /** Words of a cell; numbers stand at its right edge. */
  public record Cell(String words, boolean isNumber) {}
}
