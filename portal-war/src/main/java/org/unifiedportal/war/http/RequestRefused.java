package org.unifiedportal.war.http;

/** Carries a problem of the request itself to the door; core refusals travel in their own way. */
public final class RequestRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** The request can't be carried out. */
  public RequestRefused(Problem problem) {
    super(problem.key(), null, false, false);
    this.problem = problem;
  }

  /** What stands against it. */
  public Problem problem() {
    return problem;
  }
}
