package org.unifiedportal.search.extract;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.unifiedportal.core.text.PersonalNumber;

/**
 * Looks for identification numbers of persons in all cells of a sheet, those that nobody sees and
 * those that aren't kept with them. A workbook that takes such a number for a sum drops its
 * noughts.
 */
final class SheetPersons {
  private static final int MOST_COLUMNS = 16_384;
  private static final int SHORTEST_NAME = 3;
  private static final int FIGURES = 12;
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<!\\p{L})(?:ЖСН|ИИН|IIN)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Aside aside;
  private final BitSet named = new BitSet();

  SheetPersons(Aside aside) {
    this.aside = aside;
  }

  /** A cell, whether it is seen or not; of a column the upper ones come first. */
  void look(int column, String words) {
    if (words.isEmpty() || column >= MOST_COLUMNS) {
      return;
    }
    aside.tell(words);
    aside.figures(words, named.get(column));
    if (!named.get(column) && isOfPersons(words)) {
      named.set(column);
    }
  }

  /** Most cells are short, and there may be millions of them. */
  private static boolean isOfPersons(String words) {
    return words.length() >= SHORTEST_NAME && NAMES.matcher(words).find()
        || words.length() >= FIGURES && PersonalNumber.identities(words) > 0;
  }
}
