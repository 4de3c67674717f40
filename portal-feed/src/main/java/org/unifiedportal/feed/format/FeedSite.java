package org.unifiedportal.feed.format;

import java.net.URI;
import org.unifiedportal.core.text.LocalText;

/**
 * The portal whose feeds these are.
 *
 * @param base its public address from configuration, never from a request; without a slash at the
 *     end
 * @param name what its readers call it
 */
public record FeedSite(URI base, LocalText name) {
  /** Refuses an address that is not absolute http or https, and drops a slash at its end. */
  public FeedSite {
    String text = base.toString();
    if (!text.matches("https?://[^/].*")) {
      throw new IllegalArgumentException("the portal's address is absolute http or https: " + base);
    }
    base = URI.create(text.replaceAll("/+$", ""));
  }

  /** An own path, made absolute. */
  public String absolute(String path) {
    return base + path;
  }
}
