package org.unifiedportal.search.extract;

import java.util.HashSet;
import java.util.Set;
import org.unifiedportal.core.text.PersonalNumber;

/**
 * What a file says where nobody looks: hidden, deleted, in remarks, behind what is kept. None of
 * its words are kept, nor leave this process; the identification numbers of persons in them are
 * counted, for whoever downloads the file has them. Not thread-safe.
 */
final class Aside {
  private static final int LONGEST = 8_192;
  private static final int MOST = 100_000;
  private static final int CERTAIN = 10;
  private static final int FIGURES = 12;

  /** Stands for the beginning of a word that was too long to be kept. */
  private static final String MIDDLE = "x";

  private final Set<String> numbers = new HashSet<>();
  private final StringBuilder words = new StringBuilder();

  /** Words that follow what was said. */
  void say(String more) {
    words.append(more);
    if (words.length() > LONGEST) {
      cut();
    }
  }

  /** What follows stands apart. */
  void end() {
    if (numbers.size() < MOST && isWorthALook()) {
      note(PersonalNumber.identitiesIn(words.toString()));
    }
    words.setLength(0);
  }

  /** Words that stand apart from all others. */
  void tell(String whole) {
    end();
    if (whole.length() >= FIGURES) {
      say(whole);
      end();
    }
  }

  /**
   * A number of a table from whose front noughts may have been dropped.
   *
   * @param isNamed whether its column is one of such numbers; sums of money of nine figures are too
   *     many to be judged by themselves
   */
  void figures(String figures, boolean isNamed) {
    if (isNamed || figures.length() >= CERTAIN) {
      PersonalNumber.ofFigures(figures).map(Set::of).ifPresent(this::note);
    }
  }

  /** How many persons are named here and not in this text. */
  int besides(String text) {
    end();
    Set<String> only = new HashSet<>(numbers);
    only.removeAll(PersonalNumber.identitiesIn(text));
    return only.size();
  }

  private void note(Set<String> found) {
    if (numbers.size() < MOST) {
      numbers.addAll(found);
    }
  }

  /** A table may have millions of cells, most of them without so many figures in a row. */
  private boolean isWorthALook() {
    int row = 0;
    for (int at = 0; at < words.length() && row < FIGURES; at++) {
      row = Character.isDigit(words.charAt(at)) ? row + 1 : 0;
    }
    return row >= FIGURES;
  }

  /** Looks at all but the last word, which may go on. */
  private void cut() {
    int last = words.length();
    while (last > 0 && Character.isLetterOrDigit(words.charAt(last - 1))) {
      last--;
    }
    String rest = words.length() - last > LONGEST / 2 ? MIDDLE : words.substring(last);
    words.setLength(last);
    end();
    words.append(rest);
  }
}
