package org.unifiedportal.core.vault;

import java.util.Arrays;

/**
 * A piece of a file as a page shows it: a stretch of its text, or one sheet.
 *
 * @param name the first heading of a text, the name of a sheet; possibly empty
 * @param body the JSON of blocks, as {@code core.block} writes them, or of a {@link Sheet}
 */
public record Leaf(Kind kind, String name, String body) {
  /** The longest name that is kept, in characters. */
  public static final int LONGEST_NAME = 200;

  /** Cuts a name that is too long. */
  public Leaf {
    name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  /** What a leaf holds. */
  public enum Kind {
    /** Headings, paragraphs, lists and tables. */
    TEXT("text"),
    /** Rows of a workbook or of a CSV. */
    SHEET("sheet");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }

    static Kind of(String key) {
      return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst().orElseThrow();
    }
  }

  /** A leaf without its body, as lists of leaves need it; the place counts from 1. */
  public record Head(int place, Kind kind, String name) {}
}
