package org.unifiedportal.core.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells contents apart: equal contents have the same fingerprint, whatever their version. */
public final class Fingerprint {
  private Fingerprint() {}

  /** SHA-256 in hexadecimal. */
  public static String of(Content content) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(ContentJson.writeHead(content).getBytes(StandardCharsets.UTF_8));
      sha256.update(ContentJson.writeBody(content).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
