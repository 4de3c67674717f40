package org.unifiedportal.war.console;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a change was sent from a page of this portal. */
record Origins(URI base) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Browsers say the origin with every change; one that doesn't is not believed. */
  boolean isOwn(@Nullable String origin) {
    if (origin == null) {
      return false;
    }
    try {
      return isSame(URI.create(origin));
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }

  private boolean isSame(URI origin) {
    boolean sameDoor =
        base.getScheme().equals(origin.getScheme()) && base.getPort() == origin.getPort();
    boolean sameHost =
        base.getHost().equalsIgnoreCase(String.valueOf(origin.getHost()))
            || (isLoopback(base.getHost()) && isLoopback(origin.getHost()));
    return sameDoor && sameHost;
  }

  static boolean isLoopback(@Nullable String host) {
    return host != null && LOOPBACK.contains(host);
  }
}
