package org.unifiedportal.feed.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;

/**
 * A written feed.
 *
 * @param bytes UTF-8; not copied, callers don't change them
 * @param tag strong entity tag with its quotes: a hash of the bytes, so it changes if and only if
 *     they do
 * @param modified when anything in it last changed, UTC, to the microsecond
 */
public record FeedDocument(byte[] bytes, String tag, Instant modified) {

  /** These bytes, changed last at this moment. */
  public static FeedDocument of(byte[] bytes, Instant modified) {
    return new FeedDocument(bytes, "\"" + hash(bytes) + "\"", modified);
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 27);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
