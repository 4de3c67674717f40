package org.unifiedportal.core.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 256 random bits that prove a session or an invitation; only the hash is kept. */
public record Secret(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new secret. */
  public static Secret random() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** SHA-256 in hexadecimal; a slow hash is not needed for 256 random bits. */
  public String hash() {
    return hash("");
  }

  /** The hash for a purpose of its own, from which the secret's own hash can't be told. */
  public String hash(String purpose) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(purpose.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Never prints the secret. */
  @Override
  public String toString() {
    return "…";
  }
}
