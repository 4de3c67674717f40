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
  private static final int LONGEST_NAME = 100;
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
    if (!named.get(column) && hasLetterOrRow(words) && isOfPersons(words)) {
      named.set(column);
    }
  }

  /** Of millions of cells most are short figures. */
  private static boolean hasLetterOrRow(String words) {
    boolean has = words.length() >= FIGURES;
    for (int at = 0; at < words.length() && !has; at++) {
      has = Character.isLetter(words.charAt(at));
    }
    return has;
  }

  private static boolean isOfPersons(String words) {
    return words.length() >= FIGURES && PersonalNumber.identities(words) > 0
        || words.length() <= LONGEST_NAME && NAMES.matcher(words).find();
  }
}
