package org.unifiedportal.war.settings;

import java.util.Optional;

/**
 * Why the portal on the server could not start, told to the launcher in the same process.
 *
 * <p>The two live in different class loaders, so the sentence travels as a system property.
 */
public final class StartProblem {
  private static final String PROPERTY = "portal.start.problem";

  private StartProblem() {}

  /** Reports one sentence that a person can act on. */
  public static void report(String sentence) {
    System.setProperty(PROPERTY, sentence);
  }

  /** What was reported since the process began. */
  public static Optional<String> reported() {
    return Optional.ofNullable(System.getProperty(PROPERTY));
  }
}
