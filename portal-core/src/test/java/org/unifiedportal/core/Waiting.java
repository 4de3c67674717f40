package org.unifiedportal.core;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Future;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Asks a database who waits in it for somebody else's transaction: a pause would only hope so. */
public final class Waiting {
  private static final long LOOK_MILLIS = 5;

  /** So long that only a command that never waits reaches it, and shorter than H2's patience. */
  private static final int LOOKS = (int) (Duration.ofSeconds(8).toMillis() / LOOK_MILLIS);

  /** PostgreSQL keeps what it told of others until the transaction's end, unless it is asked. */
  private static final List<String> ON_POSTGRES =
      List.of(
          "select 0 from (select pg_stat_clear_snapshot()) forgotten",
          "select count(*) from pg_stat_activity"
              + " where datname = current_database() and wait_event_type = 'Lock'");

  private static final List<String> ON_H2 =
      List.of("select count(*) from information_schema.sessions where blocker_id is not null");

  private Waiting() {}

  /** Comes back when each of these commands waits; fails where one ends before, or never waits. */
  public static void in(Database database, Collection<? extends Future<?>> commands) {
    for (int look = 0; look < LOOKS; look++) {
      if (commands.stream().anyMatch(Future::isDone)) {
        throw new AssertionError(
            "one of %d came through without waiting".formatted(commands.size()));
      }
      if (waiting(database) >= commands.size()) {
        return;
      }
      pause();
    }
    throw new AssertionError("%d of %d wait".formatted(waiting(database), commands.size()));
  }

  private static int waiting(Database database) {
    return JpaDatabase.in(database, entities -> waiting(entities.unwrap(Connection.class)));
  }

  private static int waiting(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      boolean isH2 = connection.getMetaData().getDatabaseProductName().equals("H2");
      int waiting = 0;
      for (String question : isH2 ? ON_H2 : ON_POSTGRES) {
        waiting = number(statement, question);
      }
      return waiting;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static int number(Statement statement, String question) throws SQLException {
    try (ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getInt(1);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
