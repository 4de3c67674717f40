package org.unifiedportal.core.migration;

/**
 * Something odd in an item that was read all the same.
 *
 * @param words one sentence for the person who loads the folder
 */
public record Remark(Kind kind, String words) {

  /** What sort of oddity it is. */
  public enum Kind {
    /** Latin and Cyrillic letters in one word; the text stays as signed, search repairs. */
    MIXED_SCRIPTS,
    /** Joined cells that don't fit the rows; the table stays as it came. */
    BROKEN_TABLE,
    /** A number stands in one language only. */
    NUMBERS_DIFFER,
    /** Two dates are given for the same thing. */
    DATE_CONFLICT,
    /** The law asks for Kazakh and Russian, one is not there. */
    LANGUAGE_MISSING,
    /** A quotation mark is opened and never closed, or closed and never opened. */
    UNCLOSED_QUOTATION,
    /** The first heading of the text is not the title of meta.yaml; both stay. */
    TITLE_DIFFERS,
    /** A link could not be kept; its words stay. */
    LINK_DROPPED
  }

  @Override
  public String toString() {
    return words;
  }
}
