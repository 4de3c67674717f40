package org.unifiedportal.core.vault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The segments of a JPEG (ITU-T T.81, annex B). Kept are the picture itself, its colour profile and
 * Adobe's colour mark; of EXIF only the way up, written anew.
 */
final class JpegParts {
  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final int COMMENT = 0xFE;
  private static final int EXIF = 0xE1;
  private static final int PROFILE = 0xE2;
  private static final int ADOBE = 0xEE;

  private final byte[] picture;
  private final ByteArrayOutputStream cleaned;

  private JpegParts(byte[] picture) {
    this.picture = picture;
    this.cleaned = new ByteArrayOutputStream(picture.length);
  }

  static byte[] cleaned(byte[] picture) {
    return new JpegParts(picture).clean();
  }

  /** Which side of the picture is up; 1, as stored, where nothing says it. */
  static int orientation(byte[] picture) {
    JpegParts parts = new JpegParts(picture);
    int at = 2;
    while (at + 4 < picture.length) {
      at = parts.skipFill(at);
      int marker = parts.unsigned(at + 1);
      if (marker == START_OF_SCAN || marker == END) {
        return 1;
      }
      int end = at + 2 + parts.length(at);
      if (marker == EXIF) {
        return ExifOrientation.of(picture, at + 4, end);
      }
      at = end;
    }
    return 1;
  }

  private byte[] clean() {
    cleaned.write(picture, 0, 2);
    int at = 2;
    while (at < picture.length) {
      at = skipFill(at);
      int marker = unsigned(at + 1);
      if (marker == END) {
        cleaned.write(picture, at, 2);
        return cleaned.toByteArray();
      }
      int end = at + 2 + length(at);
      segment(marker, at, end);
      at = marker == START_OF_SCAN ? scan(end) : end;
    }
    throw new IllegalArgumentException("it ends before its end is marked");
  }

  private int skipFill(int at) {
    int here = at;
    while (unsigned(here) == 0xFF && unsigned(here + 1) == 0xFF) {
      here++;
    }
    if (unsigned(here) != 0xFF) {
      throw new IllegalArgumentException("no marker at " + here);
    }
    return here;
  }

  private void segment(int marker, int at, int end) {
    if (marker == EXIF) {
      int orientation = ExifOrientation.of(picture, at + 4, end);
      cleaned.writeBytes(ExifOrientation.segment(orientation));
    } else if (isKept(marker, at)) {
      cleaned.write(picture, at, end - at);
    }
  }

  private boolean isKept(int marker, int at) {
    if (marker == PROFILE) {
      return startsWith(at + 4, "ICC_PROFILE");
    }
    boolean application = marker > EXIF && marker <= 0xEF;
    return marker != COMMENT && (!application || marker == ADOBE);
  }

  private boolean startsWith(int at, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.US_ASCII);
    return at + bytes.length <= picture.length
        && words.equals(new String(picture, at, bytes.length, StandardCharsets.US_ASCII));
  }

  /**
   * Copies the coded picture up to the next real marker; restarts and stuffed bytes belong to it.
   */
  private int scan(int from) {
    int at = from;
    while (at + 1 < picture.length && !isMarker(at)) {
      at++;
    }
    int end = at + 1 < picture.length ? at : picture.length;
    cleaned.write(picture, from, end - from);
    return end;
  }

  private boolean isMarker(int at) {
    int next = unsigned(at + 1);
    boolean restart = next >= 0xD0 && next <= 0xD7;
    return unsigned(at) == 0xFF && next != 0 && next != 0xFF && !restart;
  }

  private int length(int at) {
    int length = unsigned(at + 2) << 8 | unsigned(at + 3);
    if (length < 2 || at + 2 + length > picture.length) {
      throw new IllegalArgumentException("a segment runs over the end at " + at);
    }
    return length;
  }

  private int unsigned(int at) {
    return picture[at] & 0xFF;
  }
}
