package org.unifiedportal.search.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Takes out soft hyphens, zero-width spaces and joiners, word joiners and byte order marks: seen by
 * nobody, pasted by many. Places behind them stay those of the text as written.
 */
final class InvisibleFilter extends BaseCharFilter {
  private int read;
  private int dropped;

  InvisibleFilter(Reader text) {
    super(text);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int kept = 0;
    while (kept == 0) {
      int got = input.read(buffer, offset, length);
      if (got <= 0) {
        return got;
      }
      kept = keep(buffer, offset, got);
    }
    return kept;
  }

  private int keep(char[] buffer, int offset, int got) {
    int kept = 0;
    for (int at = 0; at < got; at++) {
      char character = buffer[offset + at];
      read++;
      if (isInvisible(character)) {
        dropped++;
        addOffCorrectMap(read - dropped, dropped);
      } else {
        buffer[offset + kept++] = character;
      }
    }
    return kept;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  private static boolean isInvisible(char character) {
    return switch (character) {
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> true;
      default -> false;
    };
  }
}
