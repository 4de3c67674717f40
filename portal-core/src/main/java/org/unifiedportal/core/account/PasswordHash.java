package org.unifiedportal.core.account;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.InvalidKeySpecException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password made slow to guess: PBKDF2 with HMAC-SHA-512 and 16 bytes of salt, kept with its own
 * cost so that it can be raised.
 */
record PasswordHash(int rounds, byte[] salt, byte[] hash) {
  private static final String FORM = "pbkdf2-sha512";
  private static final int BITS = 512;
  private static final SecureRandom RANDOM = new SecureRandom();

  static PasswordHash of(String password, PasswordCost cost) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return new PasswordHash(cost.rounds(), salt, derive(password, salt, cost.rounds()));
  }

  /** Compared where there is no account, so that the answer takes as long as elsewhere. */
  static PasswordHash nobodys(PasswordCost cost) {
    return new PasswordHash(cost.rounds(), new byte[16], new byte[BITS / 8]);
  }

  static PasswordHash read(String kept, PasswordCost cost) {
    String[] parts = kept.split("\\$");
    if (parts.length != 4 || !parts[0].equals(FORM)) {
      return nobodys(cost);
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return new PasswordHash(
        Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3]));
  }

  boolean isOf(String password) {
    return MessageDigest.isEqual(hash, derive(password, salt, rounds));
  }

  boolean isCheaperThan(PasswordCost cost) {
    return rounds < cost.rounds();
  }

  @Override
  public String toString() {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        "$",
        FORM,
        Integer.toString(rounds),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (NoSuchAlgorithmException | InvalidKeySpecException impossible) {
      throw new IllegalStateException("every Java platform has PBKDF2", impossible);
    } finally {
      spec.clearPassword();
    }
  }
}
