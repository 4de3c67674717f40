package org.unifiedportal.core.journal;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings the tables of one module up to this program's version, and refuses those of a newer
 * program.
 */
final class JpaMigrations {
  private JpaMigrations() {}

  static void run(DataSource source, String module) {
    try {
      Flyway flyway = flyway(source, module);
      refuseNewer(flyway, module);
      flyway.migrate();
    } catch (FlywayException failed) {
      throw new DatabaseUnusable(sentence(failed), failed);
    }
  }

  private static Flyway flyway(DataSource source, String module) {
    return Flyway.configure(JpaMigrations.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/" + module)
        .table("schema_history_" + module)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        // Slices of the program grow side by side, each with numbers of its own.
        .outOfOrder(true)
        .load();
  }

  private static void refuseNewer(Flyway flyway, String module) {
    for (MigrationInfo applied : flyway.info().applied()) {
      if (applied.getState().name().startsWith("FUTURE")) {
        throw new DatabaseUnusable(
            "The database is newer than this program: %s tables are at version %s."
                .formatted(module, applied.getVersion()),
            null);
      }
    }
  }

  private static String sentence(FlywayException failed) {
    if (JpaFailure.isAway(failed)) {
      return "The database can't be reached: " + rootMessage(failed);
    }
    return "The database can't be used: " + rootMessage(failed);
  }

  private static String rootMessage(Throwable failed) {
    Throwable root = failed;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
