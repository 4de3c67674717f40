package org.unifiedportal.war.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.unifiedportal.core.vault.Leaf;
import org.unifiedportal.core.vault.Sheet;
import org.unifiedportal.war.page.Reader;

/** Makes a table of a stretch of a sheet. */
record SheetShowing(Reader reader, Leaf leaf, Sheet sheet, SheetPart part) {
  private static final int LONGEST_NAME = 400;
  private static final int LETTERS = 26;

  /** The table; {@code address} leads to the same sheet in another order. */
  SheetView view(Function<SheetSort, String> address, SheetSort sort) {
    List<SheetView.Column> columns = new ArrayList<>();
    for (int i = 0; i < sheet.head().size(); i++) {
      int column = i + 1;
      String order = sort.column() == column ? (sort.isDown() ? "descending" : "ascending") : "";
      columns.add(new SheetView.Column(name(i), address.apply(sort.by(column)), order));
    }
    return new SheetView(
        leaf.name().isEmpty() ? reader.say("table.number", 1) : leaf.name(),
        sheet.notes(),
        columns,
        part.rows().stream().map(SheetShowing::cells).toList(),
        count(),
        sheet.whole() ? "" : reader.say("twin.cut"));
  }

  private String count() {
    String all = reader.count("twin.rows", sheet.rows().size());
    boolean some = part.rows().size() < sheet.rows().size();
    return some ? reader.say("twin.rows.some", part.first(), part.last(), all) : all + ".";
  }

  private String name(int column) {
    String name = sheet.head().get(column);
    String shown = name.isBlank() ? letters(column) : name;
    return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) + "…" : shown;
  }

  /** As a spreadsheet names its columns: A, B … Z, AA. */
  private static String letters(int column) {
    String last = Character.toString('A' + column % LETTERS);
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  private static List<SheetView.Cell> cells(List<String> row) {
    return row.stream()
        .map(words -> new SheetView.Cell(words, SheetSort.number(words).isPresent()))
        .toList();
  }
}
