package org.unifiedportal.core.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a PNG (ISO/IEC 15948, 11): kept are all but words, times and EXIF. */
final class PngParts {
  private static final Set<String> TELLING = Set.of("tEXt", "zTXt", "iTXt", "tIME", "eXIf");
  private static final int SIGNATURE = 8;
  private static final int AROUND = 12;

  private PngParts() {}

  static byte[] cleaned(byte[] picture) {
    ByteBuffer chunks = ByteBuffer.wrap(picture);
    ByteArrayOutputStream cleaned = new ByteArrayOutputStream(picture.length);
    cleaned.write(picture, 0, SIGNATURE);
    int at = SIGNATURE;
    boolean isWhole = false;
    while (!isWhole && at + AROUND <= picture.length) {
      long length = Integer.toUnsignedLong(chunks.getInt(at)) + AROUND;
      if (at + length > picture.length) {
        throw new IllegalArgumentException("a chunk runs over the end at " + at);
      }
      String type = new String(picture, at + 4, 4, StandardCharsets.US_ASCII);
      if (!TELLING.contains(type)) {
        cleaned.write(picture, at, (int) length);
      }
      at += (int) length;
      isWhole = type.equals("IEND");
    }
    if (!isWhole) {
      throw new IllegalArgumentException("it ends before its end is marked");
    }
    return cleaned.toByteArray();
  }
}
