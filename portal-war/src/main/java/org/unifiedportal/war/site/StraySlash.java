package org.unifiedportal.war.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sends whoever asks for an address with a slash at its end to the one without, for none is written
 * so but home pages. What nobody knows stays unknown there.
 */
final class StraySlash {
  /** The page of the API is told by this address, too. */
  private static final String API = "/api/";

  private static final int MOVED = 301;
  private static final String DAY = "public, max-age=86400";

  /** What no cache keeps, as nothing of the console is kept. */
  private static final String NOT_KEPT = "private, no-store";

  /** The console, and whatever may spell it otherwise. */
  private static final Pattern CLOSED = Pattern.compile("/console(?:/|$)|[%;]");

  private StraySlash() {}

  /**
   * Empty where there is no such slash.
   *
   * @param base the portal's own address, before which nothing that was asked for can stand
   */
  static Optional<PageReply> reply(HttpServletRequest asked, URI base) {
    String path = asked.getRequestURI();
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    boolean stray = end > 0 && end < path.length() && isPlain(path) && !path.equals(API);
    return stray
        ? Optional.of(moved(base, path.substring(0, end) + query(asked), keeping(asked)))
        : Optional.empty();
  }

  private static boolean isPlain(String path) {
    return path.chars().allMatch(letter -> letter > ' ' && letter < 0x7f);
  }

  private static String query(HttpServletRequest asked) {
    return asked.getQueryString() == null ? "" : "?" + asked.getQueryString();
  }

  /** Links carry their secrets behind a question mark, programs in a header of this name. */
  private static String keeping(HttpServletRequest asked) {
    boolean isForAll =
        asked.getQueryString() == null
            && asked.getHeader("Authorization") == null
            && !CLOSED.matcher(asked.getRequestURI()).find();
    return isForAll ? DAY : NOT_KEPT;
  }

  private static PageReply moved(URI base, String address, String keeping) {
    String home = base.resolve("/").toString();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Cache-Control", keeping);
    headers.put("Location", home.substring(0, home.length() - 1) + address);
    headers.put("Content-Length", "0");
    return new PageReply(MOVED, headers, new byte[0]);
  }
}
