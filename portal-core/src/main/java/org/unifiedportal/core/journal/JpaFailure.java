package org.unifiedportal.core.journal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;
import org.unifiedportal.core.refusal.Refused;

/** Tells a database that is away from every other failure. */
final class JpaFailure {
  /** H2: database closed, connection broken, file locked or unreadable. */
  private static final Set<Integer> H2_AWAY = Set.of(90098, 90067, 90121, 90020, 90028, 90031);

  private static final Set<String> COLLISIONS = Set.of("23503", "23505", "23506", "40001", "40P01");

  private JpaFailure() {}

  static RuntimeException translate(RuntimeException failed) {
    if (failed instanceof Refused || failed instanceof DatabaseAway) {
      return failed;
    }
    return isAway(failed) ? new DatabaseAway(failed) : failed;
  }

  static boolean isAway(Throwable failed) {
    return hasCause(failed, JpaFailure::isConnectionLost);
  }

  /** A broken unique key, a deadlock or a serialisation failure: another transaction came first. */
  static boolean isCollision(Throwable failed) {
    return hasCause(failed, sql -> COLLISIONS.contains(String.valueOf(sql.getSQLState())));
  }

  private static boolean hasCause(Throwable failed, Predicate<SQLException> test) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && test.test(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConnectionLost(SQLException sql) {
    String state = sql.getSQLState() == null ? "" : sql.getSQLState();
    return sql instanceof SQLTransientConnectionException
        || state.startsWith("08")
        || state.startsWith("57P")
        || state.startsWith("53")
        || H2_AWAY.contains(sql.getErrorCode())
        || isPoolWithout(sql);
  }

  private static boolean isPoolWithout(SQLException sql) {
    String said = String.valueOf(sql.getMessage());
    return said.contains("Error in allocating a connection") || said.contains("IJ031084");
  }
}
