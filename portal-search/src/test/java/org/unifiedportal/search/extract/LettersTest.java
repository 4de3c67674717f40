package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersTest {
  /** Forty bytes are read. */
  private static final ExtractLimits SHORT = new ExtractLimits(60, 64, 5, 10);

  @TempDir Path folder;

  @Test
  void aLetterThatTheLimitCutsInTwoMakesNoOldCyrillic() throws IOException {
    for (String front : new String[] {"", "x"}) {
      Letters.Decoded read = read((front + "ә".repeat(30)).getBytes(StandardCharsets.UTF_8));
      assertEquals("utf-8", read.encoding());
      assertEquals(front + "ә".repeat(front.isEmpty() ? 20 : 19), read.text());
    }
    for (int before = 0; before < 4; before++) {
      String words = "x".repeat(before) + "🌾".repeat(12);
      assertEquals("utf-8", read(words.getBytes(StandardCharsets.UTF_8)).encoding());
    }
  }

  @Test
  void aFileThatEndsInTheMiddleOfALetterIsNoUtf8() throws IOException {
    byte[] words = "суу".getBytes(StandardCharsets.UTF_8);
    assertEquals("windows-1251", read(Arrays.copyOf(words, words.length - 1)).encoding());
    byte[] whole = Arrays.copyOf("x".repeat(39).getBytes(StandardCharsets.UTF_8), 40);
    whole[39] = (byte) 0xD1;
    assertEquals("windows-1251", read(whole).encoding());
  }

  @Test
  void oldCyrillicBeyondTheLimitStaysOldCyrillic() throws IOException {
    Letters.Decoded read = read("Аудан ".repeat(20).getBytes(Charset.forName("windows-1251")));
    assertEquals("windows-1251", read.encoding());
    assertEquals("Аудан ".repeat(7).substring(0, 40), read.text());
  }

  private Letters.Decoded read(byte[] bytes) throws IOException {
    return Letters.read(Files.write(folder.resolve("letters"), bytes), SHORT);
  }
}
