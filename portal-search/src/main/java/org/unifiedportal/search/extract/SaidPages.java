package org.unifiedportal.search.extract;

import java.util.OptionalInt;

/**
 * How many pages the maker of a text says it has. Nobody knows before it is laid out, so the maker
 * is believed only where it counted this very text: programs that make files without laying them
 * out leave the counts of their pattern inside.
 *
 * @param pages 0 where nothing is said
 * @param letters with or without blanks; 0 where nothing is said
 */
record SaidPages(int pages, int letters) {
  /** More letters stand on no page that people read. */
  private static final int FULLEST_PAGE = 7_000;

  /** The count of a text, unless it is plainly another one's. */
  OptionalInt of(String text) {
    long own = text.codePoints().filter(letter -> !Character.isWhitespace(letter)).count();
    boolean fits = own <= (long) FULLEST_PAGE * pages;
    boolean isOwn = letters <= 0 || letters <= own * 2 && own <= letters * 2L;
    return pages > 0 && fits && isOwn ? OptionalInt.of(pages) : OptionalInt.empty();
  }
}
