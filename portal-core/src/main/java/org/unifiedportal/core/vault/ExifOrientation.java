package org.unifiedportal.core.vault;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The one fact of EXIF that a picture needs: which side is up (EXIF 2.3, tag 274; 1 is as stored).
 */
final class ExifOrientation {
  private static final int AS_STORED = 1;
  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;
  private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private ExifOrientation() {}

  /** Reads it out of a segment's payload; what can't be read is as stored. */
  static int of(byte[] picture, int from, int end) {
    int tiff = from + MARK.length;
    if (end - tiff < 8 || !startsWithMark(picture, from)) {
      return AS_STORED;
    }
    ByteBuffer facts = ByteBuffer.wrap(picture, tiff, end - tiff).slice();
    facts.order(facts.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    return firstDirectory(facts);
  }

  private static boolean startsWithMark(byte[] picture, int from) {
    for (int i = 0; i < MARK.length; i++) {
      if (picture[from + i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }

  private static int firstDirectory(ByteBuffer facts) {
    int at = facts.getInt(4);
    if (at < 8 || at + 2 > facts.limit()) {
      return AS_STORED;
    }
    int entries = Short.toUnsignedInt(facts.getShort(at));
    for (int i = 0; i < entries && at + 2 + (i + 1) * ENTRY <= facts.limit(); i++) {
      int entry = at + 2 + i * ENTRY;
      if (Short.toUnsignedInt(facts.getShort(entry)) == TAG) {
        int value = Short.toUnsignedInt(facts.getShort(entry + 8));
        return value >= 1 && value <= 8 ? value : AS_STORED;
      }
    }
    return AS_STORED;
  }

  /** A whole segment that tells only this; nothing at all when the picture is as stored. */
  static byte[] segment(int orientation) {
    if (orientation == AS_STORED) {
      return new byte[0];
    }
    ByteBuffer segment = ByteBuffer.allocate(36);
    segment.putShort((short) 0xFFE1).putShort((short) 34).put(MARK);
    segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1);
    segment.putShort((short) TAG).putShort((short) 3).putInt(1).putShort((short) orientation);
    segment.putShort((short) 0).putInt(0);
    return segment.array();
  }
}
