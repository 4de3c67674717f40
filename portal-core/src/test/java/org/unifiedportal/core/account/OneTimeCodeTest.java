package org.unifiedportal.core.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {
  private static final String SECRET =
      Base32.write("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  /** RFC 6238, appendix B, the last six figures. */
  @ParameterizedTest
  @CsvSource({
    "59,287082",
    "1111111109,081804",
    "1111111111,050471",
    "1234567890,005924",
    "2000000000,279037",
    "20000000000,353130"
  })
  void theCodesAreThoseOfTheStandard(long second, String code) {
    assertEquals(code, OneTimeCode.at(SECRET, Instant.ofEpochSecond(second)));
  }

  @Test
  void aCodeIsTakenOneStepBesideTheClockAndNotTwo() {
    Instant now = Instant.ofEpochSecond(1_000_000_020);
    String code = OneTimeCode.at(SECRET, now);
    long step = now.getEpochSecond() / 30;
    assertEquals(step, OneTimeCode.findStep(SECRET, code, now, 0).orElseThrow());
    assertEquals(step, OneTimeCode.findStep(SECRET, code, now.plusSeconds(30), 0).orElseThrow());
    assertTrue(OneTimeCode.findStep(SECRET, code, now.plusSeconds(60), 0).isEmpty());
    assertTrue(OneTimeCode.findStep(SECRET, code, now, step).isEmpty(), "taken before");
  }

  @Test
  void base32IsThatOfTheStandardAndComesBack() {
    assertEquals("MZXW6YTBOI", Base32.write("foobar".getBytes(StandardCharsets.US_ASCII)));
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int length = 1; length < 50; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      assertArrayEquals(bytes, Base32.read(Base32.write(bytes)), () -> "seed " + seed);
    }
    assertEquals(32, OneTimeCode.newSecret().length());
  }
}
