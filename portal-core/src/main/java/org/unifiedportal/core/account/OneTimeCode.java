package org.unifiedportal.core.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six figures by time (RFC 6238), as every authenticator app makes them. */
public final class OneTimeCode {
  /** How long a code is good. */
  public static final Duration STEP = Duration.ofSeconds(30);

  private static final int SECRET_BYTES = 20;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator(STEP);

  private OneTimeCode() {}

  /** A new shared secret in base 32. */
  public static String newSecret() {
    byte[] bits = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bits);
    return Base32.write(bits);
  }

  /** The code of a secret at a moment: six figures. */
  public static String at(String secret, Instant moment) {
    try {
      SecretKeySpec shared = new SecretKeySpec(Base32.read(secret), CODES.getAlgorithm());
      return CODES.generateOneTimePasswordString(shared, moment);
    } catch (InvalidKeyException broken) {
      throw new IllegalStateException("a kept second factor must be readable", broken);
    }
  }

  /**
   * The step whose code this is: the present one, or one beside it for clocks that differ; empty
   * when it is none of them, or not later than the last one taken.
   */
  static OptionalLong findStep(String secret, String code, Instant now, long lastTaken) {
    long present = now.getEpochSecond() / STEP.toSeconds();
    for (long step = present - 1; step <= present + 1; step++) {
      Instant moment = Instant.ofEpochSecond(step * STEP.toSeconds());
      if (step > lastTaken && at(secret, moment).equals(code)) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }
}
