package org.unifiedportal.search.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
    try (InputStream stream = Files.newInputStream(file)) {
      bytes = stream.readNBytes(limits.characters() * LONGEST_LETTER);
    }
    Decoded decoded = decode(bytes);
    return decoded.text().startsWith("\ufeff")
        ? new Decoded(decoded.text().substring(1), decoded.encoding())
        : decoded;
  }

  private static Decoded decode(byte[] bytes) {
    if (bytes.length > 1
        && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_16), "utf-16");
    }
    try {
      return new Decoded(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), "utf-8");
    } catch (CharacterCodingException old) {
      return new Decoded(new String(bytes, OLD_CYRILLIC), "windows-1251");
    }
  }
}
