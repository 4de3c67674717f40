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

  static String read(Path file, ExtractLimits limits) throws IOException {
    byte[] bytes;
    try (InputStream stream = Files.newInputStream(file)) {
      bytes = stream.readNBytes(limits.characters() * LONGEST_LETTER);
    }
    String text = decode(bytes);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String decode(byte[] bytes) {
    if (bytes.length > 1
        && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException old) {
      return new String(bytes, OLD_CYRILLIC);
    }
  }
}
