package org.unifiedportal.core.account;

import java.time.LocalDate;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** What has been read today, in a table that forgets the days before. */
final class JpaReadings {
  private final Database database;

  JpaReadings(Database database) {
    this.database = database;
  }

  /**
   * Whether this is the first look that day; needs a transaction around it. Two first looks at once
   * collide on the row's key, and the loser is carried out again.
   */
  boolean isFirst(AccountId reader, String what, LocalDate day) {
    String id = reader + " " + what;
    return JpaDatabase.in(
        database,
        entities -> {
          JpaReadingRow known = entities.find(JpaReadingRow.class, id);
          if (known != null && !known.day.isBefore(day)) {
            return false;
          }
          JpaReadingRow row = known == null ? new JpaReadingRow() : known;
          row.id = id;
          row.day = day;
          entities.persist(row);
          entities.flush();
          return true;
        });
  }

  /** Drops what was read before a day. */
  int sweep(LocalDate before) {
    return JpaDatabase.in(
        database,
        entities ->
            entities
                .createQuery("delete from JpaReadingRow r where r.day < :before")
                .setParameter("before", before)
                .executeUpdate());
  }
}
