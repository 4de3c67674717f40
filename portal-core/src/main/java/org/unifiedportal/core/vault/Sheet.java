package org.unifiedportal.core.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * A sheet of a workbook, or a CSV: as much of it as a page may show.
 *
 * @param notes lines above the table, such as its title
 * @param head the names of the columns; empty names where the file names none
 * @param rows each as wide as the head
 * @param whole whether these are all rows and columns the file has
 * @param written how a CSV is written
 */
public record Sheet(
    List<String> notes,
    List<String> head,
    List<List<String>> rows,
    boolean whole,
    Written written) {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  /**
   * How a CSV is written; both are empty for a workbook.
   *
   * @param encoding such as {@code windows-1251}
   * @param sign what parts its cells
   */
  public record Written(String encoding, String sign) {
    /** Not as a CSV. */
    public static final Written OTHERWISE = new Written("", "");
  }

  /** A sheet of a workbook. */
  public Sheet(List<String> notes, List<String> head, List<List<String>> rows, boolean whole) {
    this(notes, head, rows, whole, Written.OTHERWISE);
  }

  /** The same, written so. */
  public Sheet written(Written how) {
    return new Sheet(notes, head, rows, whole, how);
  }

  /** Copies the lists. */
  public Sheet {
    notes = List.copyOf(notes);
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Reads what {@link #json} wrote. */
  public static Sheet of(String json) {
    try {
      return MAPPER.readValue(json, Sheet.class);
    } catch (JsonProcessingException notOurs) {
      throw new IllegalArgumentException("not a sheet: " + notOurs.getMessage(), notOurs);
    }
  }

  /** The sheet as JSON. */
  public String json() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("words can be written", impossible);
    }
  }
}
