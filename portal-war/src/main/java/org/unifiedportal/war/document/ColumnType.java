package org.unifiedportal.war.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.unifiedportal.core.vault.Sheet;

/**
 * What a column of a sheet holds, told from all its cells: a type is claimed only when every cell
 * of the file has it. Figures that begin with 0 are a code; figures with blanks between them stay
 * words, for a file may have one blank or another there.
 *
 * @param name never empty, as a package wants it
 * @param comma whether fractions follow a comma
 */
record ColumnType(String name, Sort sort, boolean comma) {

  /** The types of Table Schema that are told here. */
  enum Sort {
    INTEGER("integer", "[-+]?(0|[1-9]\\d*)"),
    NUMBER("number", "[-+]?(0|[1-9]\\d*)([.,]\\d+)?"),
    DATE("date", "\\d{2}\\.\\d{2}\\.\\d{4}"),
    STRING("string", "(?s).*");

    private final String key;
    private final String form;

    Sort(String key, String form) {
      this.key = key;
      this.form = form;
    }
  }

  static ColumnType of(Sheet sheet, int column) {
    List<String> cells =
        sheet.rows().stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).toList();
    String name = sheet.head().get(column);
    String shown = name.isEmpty() ? "field" + (column + 1) : name;
    boolean comma = cells.stream().anyMatch(cell -> cell.contains(","));
    boolean point = cells.stream().anyMatch(cell -> cell.contains("."));
    boolean known = sheet.whole() && !cells.isEmpty();
    Sort sort = known ? sort(cells) : Sort.STRING;
    boolean mixed = sort == Sort.NUMBER && comma && point;
    return new ColumnType(shown, mixed ? Sort.STRING : sort, comma);
  }

  private static Sort sort(List<String> cells) {
    for (Sort sort : Sort.values()) {
      if (cells.stream().allMatch(cell -> cell.matches(sort.form))) {
        return sort;
      }
    }
    return Sort.STRING;
  }

  void write(ObjectNode field) {
    field.put("name", name).put("type", sort.key);
    switch (sort) {
      case NUMBER -> field.put("decimalChar", comma ? "," : ".");
      case DATE -> field.put("format", "%d.%m.%Y");
      case INTEGER, STRING -> {
        // They need no more.
      }
    }
  }
}
