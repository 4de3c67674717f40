package org.unifiedportal.war.document;

import java.time.Duration;

/** How long whoever sends a file is kept waiting until it is read, at most. */
public record Patience(Duration most) {
  /** What the portal allows: a verdict and a text mostly take a second or two. */
  public static final Patience DEFAULT = new Patience(Duration.ofSeconds(6));
}
