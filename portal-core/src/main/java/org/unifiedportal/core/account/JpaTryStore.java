package org.unifiedportal.core.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Tries in a table, one row a name. */
final class JpaTryStore implements TryStore {
  private final Database database;

  JpaTryStore(Database database) {
    this.database = database;
  }

  /** Two first tries at once collide on the row's key, and the loser is carried out again. */
  @Override
  public boolean take(TryLimit limit, Instant now) {
    return in(entities -> {
      Optional<JpaTryRow> known = locked(entities, limit);
      List<Instant> tries =
          new ArrayList<>(known.map(row -> row.since(now.minus(limit.window()))).orElse(List.of()));
      if (tries.size() >= limit.most()) {
        return false;
      }
      tries.add(now);
      known.ifPresentOrElse(row -> row.write(tries, now), () -> begin(entities, limit, now));
      return true;
    });
  }

  private static void begin(EntityManager entities, TryLimit limit, Instant now) {
    JpaTryRow row = new JpaTryRow();
    row.id = limit.name();
    row.write(List.of(now), now);
    entities.persist(row);
    entities.flush();
  }

  @Override
  public void forget(TryLimit limit) {
    in(entities -> {
      locked(entities, limit).ifPresent(row -> row.moments = "");
      return limit;
    });
  }

  @Override
  public void giveBack(TryLimit limit) {
    in(entities -> {
      locked(entities, limit)
          .ifPresent(row -> {
            List<Instant> tries = row.since(Instant.EPOCH);
            row.write(tries.subList(0, Math.max(tries.size() - 1, 0)), row.lastAt);
          });
      return limit;
    });
  }

  @Override
  public int sweep(Instant now) {
    return in(entities ->
        entities
            .createQuery("delete from JpaTryRow t where t.lastAt < :before")
            .setParameter("before", now.minus(TryLimit.WINDOW))
            .executeUpdate());
  }

  private static Optional<JpaTryRow> locked(EntityManager entities, TryLimit limit) {
    return Optional.ofNullable(
        entities.find(JpaTryRow.class, limit.name(), LockModeType.PESSIMISTIC_WRITE));
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
