package org.unifiedportal.search.query;

import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.search.analysis.Terms;

/**
 * A stretch of a text, cut at words.
 *
 * @param start first character
 * @param end behind the last character
 */
record Stretch(CharSequence text, int start, int end) {
  private static final int LONGEST_WORD = 30;

  static Stretch of(CharSequence text) {
    return new Stretch(text, 0, text.length());
  }

  /** About {@code length} characters from about {@code from} on. */
  static Stretch around(CharSequence text, int from, int length) {
    int start = from <= 0 ? 0 : wordStart(text, from);
    int end = start + length >= text.length() ? text.length() : wordEnd(text, start + length);
    return new Stretch(text, start, end);
  }

  /** The stretch in pieces; an ellipsis says where text was left out. Line ends become spaces. */
  List<Piece> pieces(List<Terms.Place> marked) {
    List<Piece> pieces = new ArrayList<>();
    int at = start;
    for (Terms.Place place : marked) {
      if (place.start() >= at && place.end() <= end) {
        add(pieces, at, place.start(), false);
        add(pieces, place.start(), place.end(), true);
        at = place.end();
      }
    }
    add(pieces, at, end, false);
    return pieces;
  }

  private void add(List<Piece> pieces, int from, int to, boolean marked) {
    String words = onOneLine(text.subSequence(from, to));
    String before = from == start && start > 0 && !marked ? "… " : "";
    String after = to == end && end < text.length() && !marked ? " …" : "";
    String whole = before + words + after;
    if (!whole.isEmpty()) {
      pieces.add(new Piece(whole, marked));
    }
  }

  /** With one space for all that stands between two words. */
  private static String onOneLine(CharSequence words) {
    StringBuilder line = new StringBuilder(words.length());
    boolean behindSpace = false;
    for (int at = 0; at < words.length(); at++) {
      char letter = words.charAt(at);
      boolean space = letter == ' ' || letter >= '\t' && letter <= '\r';
      if (!space || !behindSpace) {
        line.append(space ? ' ' : letter);
      }
      behindSpace = space;
    }
    return line.toString();
  }

  private static int wordStart(CharSequence text, int from) {
    int least = Math.min(text.length(), from + LONGEST_WORD);
    for (int at = from; at < least; at++) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return whole(text, from);
  }

  private static int wordEnd(CharSequence text, int to) {
    for (int at = to; at > to - LONGEST_WORD; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return whole(text, to);
  }

  /** Never between the two halves of one character. */
  private static int whole(CharSequence text, int at) {
    boolean between = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return between ? at - 1 : at;
  }
}
