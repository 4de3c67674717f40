package org.unifiedportal.war.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, both ends included (RFC 9110, 14).
 *
 * @param size of the whole file
 */
record ByteRange(long first, long last, long size) {
  private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

  /** What a Range header asks for. */
  sealed interface Asked {
    /** The whole file: no range, several, or one in another unit. */
    record Whole() implements Asked {}

    /** A part of it. */
    record Part(ByteRange range) implements Asked {}

    /** A part beyond its end. */
    record Beyond() implements Asked {}
  }

  static Asked of(Optional<String> header, long size) {
    Matcher one = ONE.matcher(header.orElse(""));
    if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
      return new Asked.Whole();
    }
    return one.group(1).isEmpty()
        ? suffix(Long.parseLong(one.group(2)), size)
        : from(Long.parseLong(one.group(1)), one.group(2), size);
  }

  private static Asked suffix(long length, long size) {
    return length == 0 || size == 0
        ? new Asked.Beyond()
        : new Asked.Part(new ByteRange(Math.max(0, size - length), size - 1, size));
  }

  private static Asked from(long first, String end, long size) {
    long last = end.isEmpty() ? size - 1 : Math.min(Long.parseLong(end), size - 1);
    if (!end.isEmpty() && Long.parseLong(end) < first) {
      return new Asked.Whole();
    }
    return first >= size ? new Asked.Beyond() : new Asked.Part(new ByteRange(first, last, size));
  }

  long length() {
    return last - first + 1;
  }

  String header() {
    return "bytes " + first + "-" + last + "/" + size;
  }
}
