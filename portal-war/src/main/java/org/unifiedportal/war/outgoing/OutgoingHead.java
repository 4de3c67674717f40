package org.unifiedportal.war.outgoing;

/**
 * The head of an answer.
 *
 * @param location where a redirect leads, or empty
 */
public record OutgoingHead(int status, String location) {
  private static final int NOT_MODIFIED = 304;

  /** Whether what was asked for is elsewhere. */
  public boolean isRedirect() {
    return status > 300 && status < 400 && status != NOT_MODIFIED && !location.isEmpty();
  }
}
