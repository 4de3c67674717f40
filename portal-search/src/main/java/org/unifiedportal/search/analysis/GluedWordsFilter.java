package org.unifiedportal.search.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Takes words apart that a full stop or colon glues together, as in «г.Капшагай», «С.Умбетов» and
 * «ул.Майлина»: Unicode's rules (UAX #29, WB6) see one word there, old acts mean two. A stop
 * between digits stays. Places are those of the text as written.
 */
final class GluedWordsFilter extends CharFilter {
  private boolean behindLetter;

  GluedWordsFilter(Reader text) {
    super(text);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int got = input.read(buffer, offset, length);
    for (int at = offset; at < offset + got; at++) {
      buffer[at] = apart(buffer[at]);
    }
    return got;
  }

  @Override
  public int read() throws IOException {
    int one = input.read();
    return one < 0 ? one : apart((char) one);
  }

  @Override
  protected int correct(int place) {
    return place;
  }

  private char apart(char character) {
    boolean glues = behindLetter && (character == '.' || character == ':');
    behindLetter = Character.isLetter(character);
    return glues ? ' ' : character;
  }
}
