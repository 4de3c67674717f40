package org.unifiedportal.core.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** What has been read today, in a table that forgets the days before. */
final class JpaReadings {
  private static final String KNOWN =
      "select r.id from JpaReadingRow r where r.id in :looks and r.day >= :day";
  private static final String FORGET = "delete from JpaReadingRow r where r.day < :day";

  private final Database database;

  JpaReadings(Database database) {
    this.database = database;
  }

  /**
   * Those of these looks that are the first that day, in their order; needs a transaction around
   * it. The days before are forgotten first, so every first look adds a row: two at once collide on
   * its key, and the loser is carried out again.
   *
   * @param looks who, what and whose, in the order all write them in; at most 120 characters each
   */
  Set<String> first(Collection<String> looks, LocalDate day) {
    if (looks.isEmpty()) {
      return Set.of();
    }
    return JpaDatabase.in(
        database,
        entities -> {
          Set<String> first = new TreeSet<>(looks);
          known(entities, looks, day).forEach(first::remove);
          if (!first.isEmpty()) {
            entities.createQuery(FORGET).setParameter("day", day).executeUpdate();
            first.forEach(look -> entities.persist(JpaReadingRow.of(look, day)));
            entities.flush();
          }
          return first;
        });
  }

  private static List<String> known(
      EntityManager entities, Collection<String> looks, LocalDate day) {
    return entities
        .createQuery(KNOWN, String.class)
        .setParameter("looks", List.copyOf(looks))
        .setParameter("day", day)
        .getResultList();
  }
}
