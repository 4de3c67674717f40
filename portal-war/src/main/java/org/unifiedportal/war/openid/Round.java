package org.unifiedportal.war.openid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.account.Secret;

/**
 * One way to the provider and back. State, nonce and the verifier of PKCE are derived from a secret
 * that only the person's browser holds, in a cookie: none of them tells another.
 *
 * @param next where to go afterwards, a path of the console below the language
 */
public record Round(Secret secret, String next) {
  private static final Pattern WRITTEN =
      Pattern.compile("([A-Za-z0-9_-]{43})[.]([A-Za-z0-9_-]{0,400})");

  /** A new one. */
  public static Round to(String next) {
    return new Round(Secret.random(), next);
  }

  /** Reads what a cookie holds. */
  public static Optional<Round> read(String cookie) {
    Matcher written = WRITTEN.matcher(cookie);
    return written.matches()
        ? Optional.of(new Round(new Secret(written.group(1)), decoded(written.group(2))))
        : Optional.empty();
  }

  private static String decoded(String next) {
    try {
      return new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return "";
    }
  }

  /** As a cookie holds it. */
  public String written() {
    return secret.value() + "." + base64(next.getBytes(StandardCharsets.UTF_8));
  }

  /** What the provider gives back with the browser. */
  public String state() {
    return secret.hash("state");
  }

  /** What stands in the provider's token. */
  public String nonce() {
    return secret.hash("nonce");
  }

  /** What proves that the code is redeemed by whoever asked for it (RFC 7636). */
  public String verifier() {
    return secret.hash("verifier");
  }

  /** The verifier as the provider is told it beforehand: its SHA-256. */
  public String challenge() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return base64(sha256.digest(verifier().getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Whether this is the state that was given to the provider. */
  public boolean owns(String state) {
    return MessageDigest.isEqual(
        state().getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
