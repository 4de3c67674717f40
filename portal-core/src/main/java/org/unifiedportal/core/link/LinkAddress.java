package org.unifiedportal.core.link;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link leads: an own path, or an absolute http(s) address; without the place on the page.
 *
 * @param value at most {@link #LONGEST} characters
 */
public record LinkAddress(String value) {
  /** A longer link is not followed, in characters. */
  public static final int LONGEST = 2000;

  private static final Pattern WEB =
      Pattern.compile("(https?)://([^\\s/?#:@]+|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?((?:[/?]\\S*)?)");

  /** Refuses whatever is no address of this form. */
  public LinkAddress {
    if (value.length() > LONGEST || !isAddress(value)) {
      throw new IllegalArgumentException("no address to follow: " + value);
    }
  }

  /**
   * Reads a link of a text.
   *
   * @param base the portal's own address: what lies below it is an own path
   * @return empty for what leads to no page: mail, telephone, a place on the same page
   */
  public static Optional<LinkAddress> of(String link, String base) {
    String bare = link.strip().replaceFirst("#.*", "");
    boolean isOwn = bare.equals(base) || bare.startsWith(base + "/");
    String value = isOwn ? "/" + bare.substring(base.length()).replaceFirst("^/", "") : bare;
    boolean isFollowed = value.length() <= LONGEST && isAddress(value);
    return isFollowed ? Optional.of(new LinkAddress(value)) : Optional.empty();
  }

  private static boolean isAddress(String value) {
    return value.matches("/(?!/)\\S*") || web(value).isPresent();
  }

  /** In ASCII, the host in Punycode: қаз is a domain as well as kz. */
  private static Optional<URI> web(String value) {
    Matcher parts = WEB.matcher(value);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String host = IDN.toASCII(parts.group(2)).toLowerCase(Locale.ROOT);
      String port = parts.group(3) == null ? "" : parts.group(3);
      URI address = URI.create(parts.group(1) + "://" + host + port + parts.group(4));
      return Optional.of(URI.create(address.toASCIIString())).filter(one -> one.getHost() != null);
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  /** Whether it is a path of the portal itself. */
  public boolean isOwn() {
    return value.startsWith("/");
  }

  /** The address as it is called; refuses an own path. */
  public URI uri() {
    return web(value).orElseThrow(() -> new IllegalStateException("an own path: " + value));
  }

  /** The host it leads to in small letters; empty for an own path. */
  public String host() {
    return isOwn() ? "" : uri().getHost();
  }

  /** Its key in tables: 64 hexadecimal digits. */
  public String key() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
