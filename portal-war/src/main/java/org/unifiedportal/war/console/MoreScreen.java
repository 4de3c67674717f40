package org.unifiedportal.war.console;

import java.util.List;

/**
 * What doesn't need a place in the bar.
 *
 * @param duties of whoever is signed in, in words
 */
public record MoreScreen(ConsoleFrame frame, String duties, List<Link> links) implements Screen {
  /** Copies the links. */
  public MoreScreen {
    links = List.copyOf(links);
  }

  /** A way and its words. */
  public record Link(String address, String words) {}
}
