package org.unifiedportal.search.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads plain text: UTF-8, UTF-16 by its mark, else the old Cyrillic alphabet windows-1251. */
final class Letters {
  private static final Charset OLD_CYRILLIC = Charset.forName("windows-1251");
  private static final int LONGEST_LETTER = 4;

  private Letters() {}

  /**
   * A text and how its letters are written.
   *
   * @param encoding as IANA names it
   */
  record Decoded(String text, String encoding) {}

  static Decoded read(Path file, ExtractLimits limits) throws IOException {
    byte[] bytes;
    boolean whole;
    try (InputStream stream = Files.newInputStream(file)) {
      bytes = stream.readNBytes(limits.characters() * LONGEST_LETTER);
      whole = stream.read() < 0;
    }
    Decoded decoded = decode(bytes, whole);
    return decoded.text().startsWith("\ufeff")
        ? new Decoded(decoded.text().substring(1), decoded.encoding())
        : decoded;
  }

  private static Decoded decode(byte[] bytes, boolean whole) {
    if (bytes.length > 1
        && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_16), "utf-16");
    }
    return utf8(bytes, whole)
        .map(text -> new Decoded(text, "utf-8"))
        .orElseGet(() -> new Decoded(new String(bytes, OLD_CYRILLIC), "windows-1251"));
  }

  /** Half a letter at the end is a mistake only where the file ends there, too. */
  private static Optional<String> utf8(byte[] bytes, boolean whole) {
    CharBuffer letters = CharBuffer.allocate(bytes.length);
    CoderResult read =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), letters, whole);
    return read.isError() ? Optional.empty() : Optional.of(letters.flip().toString());
  }
}
