package org.unifiedportal.core.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Objects;

/**
 * A sheet of a workbook, or a CSV: as much of it as a page may show.
 *
 * @param notes lines above the table, such as its title
 * @param head the names of the columns; empty names where the file names none
 * @param rows each as wide as the head
 * @param whole whether these are all rows and columns that the file shows or offers to show
 * @param written how a CSV is written
 * @param place where the table stands in its file
 */
public record Sheet(
    List<String> notes,
    List<String> head,
    List<List<String>> rows,
    boolean whole,
    Written written,
    Place place) {
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

  /**
   * Where a table stands in its file, for programs that read the file itself.
   *
   * @param headRows the rows that name the columns, counted from 1; none where no row does
   * @param firstRow the first row of data, counted from 1; 0 where nothing of it all is known
   * @param firstColumn the column that is the first one here, counted from 0
   */
  public record Place(List<Integer> headRows, int firstRow, int firstColumn) {
    /** It isn't known, as with sheets that were read by older versions. */
    public static final Place UNKNOWN = new Place(List.of(), 0, 0);

    /** Copies the rows. */
    public Place {
      headRows = List.copyOf(headRows);
    }
  }

  /** A sheet of a workbook. */
  public Sheet(List<String> notes, List<String> head, List<List<String>> rows, boolean whole) {
    this(notes, head, rows, whole, Written.OTHERWISE, Place.UNKNOWN);
  }

  /** The same, written so. */
  public Sheet written(Written how) {
    return new Sheet(notes, head, rows, whole, how, place);
  }

  /** The same, standing there. */
  public Sheet standing(Place there) {
    return new Sheet(notes, head, rows, whole, written, there);
  }

  /** Copies the lists; what an older version kept tells no place. */
  public Sheet {
    notes = List.copyOf(notes);
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
    place = Objects.requireNonNullElse(place, Place.UNKNOWN);
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
