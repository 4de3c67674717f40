package org.unifiedportal.core.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** What is unfinished, in a table. */
final class JpaUnfinishedStore implements UnfinishedStore {
  private final Database database;

  JpaUnfinishedStore(Database database) {
    this.database = database;
  }

  /** Two first keepings at once collide on the row's key, and the loser is carried out again. */
  @Override
  public void keep(Unfinished unfinished) {
    in(entities -> {
      Optional<JpaUnfinishedRow> known =
          row(entities, unfinished.account(), unfinished.form(), unfinished.paper());
      JpaUnfinishedRow row = known.orElseGet(JpaUnfinishedRow::new);
      row.write(unfinished);
      if (known.isEmpty()) {
        entities.persist(row);
        entities.flush();
        dropOldest(entities, unfinished.account());
      }
      return row;
    });
  }

  private static void dropOldest(EntityManager entities, AccountId account) {
    all(entities, account)
        .setFirstResult(Unfinished.MOST)
        .getResultList()
        .forEach(entities::remove);
  }

  @Override
  public Optional<Unfinished> find(AccountId account, String form, String paper) {
    return in(entities -> row(entities, account, form, paper).map(JpaUnfinishedRow::toUnfinished));
  }

  @Override
  public List<Unfinished> of(AccountId account, String form, int limit) {
    return in(entities ->
        entities
            .createQuery(
                "select u from JpaUnfinishedRow u where u.account = :account and u.form = :form"
                    + " order by u.at desc, u.id",
                JpaUnfinishedRow.class)
            .setParameter("account", account.toString())
            .setParameter("form", form)
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaUnfinishedRow::toUnfinished)
            .toList());
  }

  @Override
  public List<Unfinished> of(AccountId account, int limit) {
    return in(entities ->
        all(entities, account)
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaUnfinishedRow::toUnfinished)
            .toList());
  }

  private static TypedQuery<JpaUnfinishedRow> all(EntityManager entities, AccountId account) {
    return entities
        .createQuery(
            "select u from JpaUnfinishedRow u where u.account = :account"
                + " order by u.at desc, u.id",
            JpaUnfinishedRow.class)
        .setParameter("account", account.toString());
  }

  @Override
  public void forget(AccountId account, String form, String paper) {
    in(entities -> {
      row(entities, account, form, paper).ifPresent(entities::remove);
      return form;
    });
  }

  /** One statement, since between two somebody may type on. */
  @Override
  public void forget(AccountId account, String form, String paper, Instant keptAt) {
    in(entities ->
        entities
            .createQuery("delete from JpaUnfinishedRow u where u.id = :id and u.at <= :at")
            .setParameter("id", JpaUnfinishedRow.id(account, form, paper))
            .setParameter("at", keptAt)
            .executeUpdate());
  }

  @Override
  public void forget(String form) {
    in(entities ->
        entities
            .createQuery("delete from JpaUnfinishedRow u where u.form = :form")
            .setParameter("form", form)
            .executeUpdate());
  }

  @Override
  public int sweep(Instant before) {
    return in(entities ->
        entities
            .createQuery("delete from JpaUnfinishedRow u where u.at < :before")
            .setParameter("before", before)
            .executeUpdate());
  }

  private static Optional<JpaUnfinishedRow> row(
      EntityManager entities, AccountId account, String form, String paper) {
    return Optional.ofNullable(
        entities.find(JpaUnfinishedRow.class, JpaUnfinishedRow.id(account, form, paper)));
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
