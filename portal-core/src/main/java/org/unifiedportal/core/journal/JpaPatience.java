package org.unifiedportal.core.journal;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Tells a database that is away at once: by default EclipseLink asks three times, five seconds
 * apart, while a reader waits.
 *
 * <p>Public because EclipseLink makes customizers only of public classes.
 */
public final class JpaPatience implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    if (session.getDatasourceLogin() instanceof DatabaseLogin login) {
      login.setQueryRetryAttemptCount(0);
      login.setDelayBetweenConnectionAttempts(0);
    }
  }
}
