package org.unifiedportal.war.http;

import jakarta.ws.rs.core.Response;

/** Tells a problem to a person, as a page in the portal's own voice. */
public interface HumanErrors {
  /**
   * The page of a problem, with the problem's status.
   *
   * <p>It must not need the database: that may be the problem. {@link ProblemWords} has the
   * sentences; the fact {@code incident} is the number to name when asking for help.
   */
  Response page(Problem problem, Asker asker);
}
