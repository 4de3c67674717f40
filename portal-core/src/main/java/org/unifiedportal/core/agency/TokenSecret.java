package org.unifiedportal.core.agency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a token: 256 random bits, shown once. */
public record TokenSecret(String value) {
  private static final String PREFIX = "up_";
  private static final SecureRandom RANDOM = new SecureRandom();

  static TokenSecret random() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** SHA-256 in hexadecimal; a slow hash is not needed for 256 random bits. */
  public String hash() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Never prints the secret. */
  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
