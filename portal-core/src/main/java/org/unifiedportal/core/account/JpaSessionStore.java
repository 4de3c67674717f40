package org.unifiedportal.core.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Sessions in a table. */
final class JpaSessionStore implements SessionStore {
  private final Database database;

  JpaSessionStore(Database database) {
    this.database = database;
  }

  @Override
  public void add(Session session, String secretHash) {
    in(entities -> {
      JpaSessionRow row = new JpaSessionRow();
      row.write(session);
      row.secretHash = secretHash;
      entities.persist(row);
      return row;
    });
  }

  @Override
  public Optional<Session> find(String secretHash) {
    return in(entities ->
        entities
            .createQuery(
                "select s from JpaSessionRow s where s.secretHash = :hash", JpaSessionRow.class)
            .setParameter("hash", secretHash)
            .getResultStream()
            .findFirst()
            .map(JpaSessionRow::toSession));
  }

  @Override
  public void save(Session session) {
    in(entities -> kept(entities, session));
  }

  @Override
  public void save(Session session, String secretHash) {
    in(entities -> {
      kept(entities, session).ifPresent(row -> row.secretHash = secretHash);
      return session;
    });
  }

  /** One that was ended meanwhile stays ended. */
  private static Optional<JpaSessionRow> kept(EntityManager entities, Session session) {
    Optional<JpaSessionRow> row =
        Optional.ofNullable(entities.find(JpaSessionRow.class, session.id().toString()));
    row.ifPresent(found -> found.write(session));
    return row;
  }

  @Override
  public List<Session> of(AccountId account) {
    return in(entities ->
        entities
            .createQuery(
                "select s from JpaSessionRow s where s.account = :account"
                    + " order by s.startedAt desc, s.id",
                JpaSessionRow.class)
            .setParameter("account", account.toString())
            .getResultStream()
            .map(JpaSessionRow::toSession)
            .toList());
  }

  @Override
  public boolean end(AccountId account, SessionId session) {
    return in(entities ->
        entities
                .createQuery(
                    "delete from JpaSessionRow s where s.id = :id and s.account = :account")
                .setParameter("id", session.toString())
                .setParameter("account", account.toString())
                .executeUpdate()
            > 0);
  }

  @Override
  public int endAll(AccountId account) {
    return in(entities ->
        entities
            .createQuery("delete from JpaSessionRow s where s.account = :account")
            .setParameter("account", account.toString())
            .executeUpdate());
  }

  @Override
  public int sweep(Instant before) {
    return in(entities ->
        entities
            .createQuery("delete from JpaSessionRow s where s.seenAt < :before")
            .setParameter("before", before)
            .executeUpdate());
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
