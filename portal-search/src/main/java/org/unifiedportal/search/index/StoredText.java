package org.unifiedportal.search.index;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/**
 * The beginning of a long text as the index keeps it: two bytes for each character, so that a
 * stretch in the middle is read without the rest. At most {@value #LONGEST} characters are kept.
 */
public final class StoredText implements CharSequence {
  /** Words further down are found, but not shown. */
  public static final int LONGEST = 50_000;

  private final byte[] bytes;
  private final int offset;
  private final int length;

  private StoredText(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.offset = offset;
    this.length = length;
  }

  /** As it is kept. */
  static BytesRef of(String text) {
    String kept = text.substring(0, Math.min(text.length(), LONGEST));
    return new BytesRef(kept.getBytes(StandardCharsets.UTF_16BE));
  }

  /** What was kept; the bytes must stay as they are. */
  public static StoredText read(BytesRef kept) {
    return new StoredText(kept.bytes, kept.offset, kept.length / 2);
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    int at = offset + 2 * index;
    return (char) ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF);
  }

  @Override
  public String subSequence(int start, int end) {
    char[] characters = new char[end - start];
    for (int at = start; at < end; at++) {
      characters[at - start] = charAt(at);
    }
    return new String(characters);
  }

  @Override
  public String toString() {
    return subSequence(0, length);
  }
}
