package org.unifiedportal.war.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.vault.FilesAway;

/** Tells which problem a failure is. */
public final class Problems {
  /**
   * After how many seconds an asker may try again when the database or the store of files was away.
   */
  static final String RETRY_AFTER = "5";

  private Problems() {}

  /** The problem of a refused command. */
  public static Problem of(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotFound(String what, String name) ->
          Problem.of(404, refusal.key(), new Noun(what), name);
      case Refusal.Stale(long known, long current) ->
          Problem.of(412, refusal.key(), known, current).withFact("currentVersion", current);
      case Refusal.NotAllowed(String key) -> Problem.of(403, key);
      case Refusal.Conflict conflict ->
          Problem.of(409, conflict.key(), conflict.arguments().toArray());
      case Refusal.Invalid invalid -> Problem.of(422, invalid.key()).withIssues(invalid.issues());
    };
  }

  /** The problem the server itself found with a request, such as an unknown address. */
  public static Problem of(WebApplicationException failure) {
    int status = failure.getResponse().getStatus();
    Problem problem = Problem.of(Math.max(status, 400), key(status));
    String allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return allow == null ? problem : problem.withHeader(HttpHeaders.ALLOW, allow);
  }

  private static String key(int status) {
    return switch (status) {
      case 404, 405, 406, 415, 503 -> "problem." + status;
      default -> status < 500 ? "problem.400" : "problem.500";
    };
  }

  /** The problem of a failure nobody expected. */
  static Problem of(Throwable failure, Incident incident) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isDiskFull(cause)) {
        return Problem.of(507, "problem.disk-full");
      }
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DatabaseAway) {
        return Problem.of(503, "problem.database-away")
            .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
      }
      if (cause instanceof FilesAway) {
        return Problem.of(503, "problem.files-away")
            .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
      }
    }
    return Problem.of(500, "problem.500", incident.number())
        .withFact("incident", incident.number());
  }

  /** PostgreSQL says so by its state, H2 and files by the words of the operating system. */
  private static boolean isDiskFull(Throwable cause) {
    return cause instanceof SQLException sql && "53100".equals(sql.getSQLState())
        || String.valueOf(cause.getMessage()).contains("No space left on device");
  }
}
