package org.unifiedportal.war.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.unifiedportal.core.vault.Sheet;

/**
 * What a column of a sheet holds, told from all its cells: a type is claimed only when every cell
 * has it.
 *
 * @param name never empty, as a package wants it
 * @param comma whether fractions follow a comma
 */
record ColumnType(String name, Sort sort, boolean comma) {

  /** The types of Table Schema that are told here. */
  enum Sort {
    INTEGER("integer", "[-+]?\\d{1,3}([ \u00a0]?\\d{3})*"),
    NUMBER("number", "[-+]?\\d{1,3}([ \u00a0]?\\d{3})*([.,]\\d+)?"),
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
    return new ColumnType(shown, cells.isEmpty() ? Sort.STRING : sort(cells), comma);
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
      case INTEGER -> field.put("groupChar", " ");
      case NUMBER -> field.put("groupChar", " ").put("decimalChar", comma ? "," : ".");
      case DATE -> field.put("format", "%d.%m.%Y");
      case STRING -> {
        // Words need no more.
      }
    }
  }
}
