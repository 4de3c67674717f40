package org.unifiedportal.war.caller;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.war.http.Limits;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/**
 * Under which key a request was sent, and what it asked.
 *
 * @param key empty when the asker gave none
 * @param requestHash SHA-256 in hexadecimal over everything that makes the request what it is
 */
public record RequestKey(UUID token, String key, String requestHash) {
  private static final Pattern FORM = Pattern.compile("[!-~]*");

  /** Refuses a key that is too long or not Latin (400). */
  public RequestKey {
    int longest = Limits.DEFAULT.keyLength();
    if (key.length() > longest || !FORM.matcher(key).matches()) {
      throw new RequestRefused(Problem.of(400, "problem.key-form", longest));
    }
  }

  /** The key of an {@code Idempotency-Key} header, and everything the request asks in words. */
  public static RequestKey of(UUID token, @Nullable String header, String request) {
    return new RequestKey(token, header == null ? "" : header.strip(), sha256(request));
  }

  boolean isNone() {
    return key.isEmpty();
  }

  private static String sha256(String request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(request.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
