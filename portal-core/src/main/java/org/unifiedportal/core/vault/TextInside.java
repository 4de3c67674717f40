package org.unifiedportal.core.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells tables, pages and plain text apart; they have no mark, so content and name decide together.
 */
final class TextInside {
  private static final int LOOK = 256 << 10;
  private static final Pattern PAGE =
      Pattern.compile(
          "(?s)\\A\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype html|html|head|body)\\b.*");
  private static final Pattern MARKUP =
      Pattern.compile("(?s)\\A\\s*<(\\?xml|!doctype|svg|script)\\b.*");

  private TextInside() {}

  static Optional<FileFormat> format(Arrival arrival, Declaration declared) throws IOException {
    byte[] start = start(arrival);
    if (!isText(start)) {
      return Optional.empty();
    }
    String words = new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    String bare = words.startsWith("\u00ef\u00bb\u00bf") ? words.substring(3) : words;
    if (PAGE.matcher(bare).matches()) {
      return Optional.of(FileFormat.HTML);
    }
    return MARKUP.matcher(bare).matches() ? Optional.empty() : plain(declared);
  }

  private static Optional<FileFormat> plain(Declaration declared) {
    return FileFormat.ofName(declared.name())
        .filter(named -> named == FileFormat.CSV || named == FileFormat.TXT)
        .or(() -> byType(declared));
  }

  private static Optional<FileFormat> byType(Declaration declared) {
    boolean nameless = FileFormat.ofName(declared.name()).isEmpty();
    if (!nameless || !declared.mediaType().startsWith("text/")) {
      return Optional.empty();
    }
    return Optional.of(
        declared.mediaType().startsWith("text/csv") ? FileFormat.CSV : FileFormat.TXT);
  }

  private static byte[] start(Arrival arrival) throws IOException {
    try (InputStream bytes = arrival.open()) {
      return bytes.readNBytes(LOOK);
    }
  }

  /** UTF-8, or an eight-bit alphabet such as windows-1251: no control characters in either. */
  private static boolean isText(byte[] start) {
    for (byte one : start) {
      boolean control = one >= 0 && one < 32 && one != '\n' && one != '\r' && one != '\t';
      if (control && one != '\f') {
        return false;
      }
    }
    return isUtf8(start) || isCyrillic(start);
  }

  private static boolean isUtf8(byte[] start) {
    try {
      int whole = start.length == LOOK ? lastWhole(start) : start.length;
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start, 0, whole));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static int lastWhole(byte[] start) {
    int end = start.length - 1;
    while (end > start.length - 4 && (start[end] & 0xC0) == 0x80) {
      end--;
    }
    return end;
  }

  /** In windows-1251 nearly all high bytes are letters. */
  private static boolean isCyrillic(byte[] start) {
    int high = 0;
    int letters = 0;
    for (byte one : start) {
      int value = one & 0xFF;
      high += value >= 0x80 ? 1 : 0;
      letters += value >= 0xC0 ? 1 : 0;
    }
    return letters * 10L >= high * 8L;
  }
}
