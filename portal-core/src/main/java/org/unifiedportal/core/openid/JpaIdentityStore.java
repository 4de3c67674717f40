package org.unifiedportal.core.openid;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.account.AccountId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Identities and e-mails in tables. */
final class JpaIdentityStore implements IdentityStore {
  private final Database database;

  JpaIdentityStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<AccountId> findAccount(String issuer, String subject) {
    return in(
        entities -> rows(entities, issuer, subject).findFirst().map(JpaIdentityRow::toAccount));
  }

  private static Stream<JpaIdentityRow> rows(
      EntityManager entities, String issuer, String subject) {
    return entities
        .createQuery(
            "select i from JpaIdentityRow i where i.issuer = :issuer and i.subject = :subject",
            JpaIdentityRow.class)
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .getResultList()
        .stream();
  }

  @Override
  public boolean hasIdentity(AccountId account, String issuer) {
    return in(entities ->
        !entities
            .createQuery(
                "select i.id from JpaIdentityRow i where i.account = :account"
                    + " and i.issuer = :issuer",
                String.class)
            .setParameter("account", account.toString())
            .setParameter("issuer", issuer)
            .setMaxResults(1)
            .getResultList()
            .isEmpty());
  }

  @Override
  public void link(AccountId account, ProvenIdentity identity, Instant now) {
    in(entities -> {
      rows(entities, identity.issuer(), identity.subject()).forEach(entities::remove);
      entities.flush();
      JpaIdentityRow row = new JpaIdentityRow();
      row.id = UUID.randomUUID().toString();
      row.account = account.toString();
      row.issuer = identity.issuer();
      row.subject = identity.subject();
      row.linkedAt = now;
      entities.persist(row);
      entities.flush();
      return row;
    });
  }

  @Override
  public boolean unlink(AccountId account) {
    return in(entities ->
        entities
            .createQuery("delete from JpaIdentityRow i where i.account = :account")
            .setParameter("account", account.toString())
            .executeUpdate())
        > 0;
  }

  @Override
  public Optional<NotedEmail> findByEmail(String email) {
    return in(entities ->
        entities
            .createQuery("select e from JpaEmailRow e where e.email = :email", JpaEmailRow.class)
            .setParameter("email", email)
            .getResultStream()
            .findFirst()
            .map(JpaEmailRow::toNoted));
  }

  @Override
  public Map<AccountId, String> emails(Set<AccountId> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : in(entities ->
            entities
                .createQuery(
                    "select e from JpaEmailRow e where e.account in :accounts", JpaEmailRow.class)
                .setParameter("accounts", accounts.stream().map(AccountId::toString).toList())
                .getResultStream()
                .map(JpaEmailRow::toNoted)
                .collect(Collectors.toMap(NotedEmail::account, NotedEmail::email)));
  }

  @Override
  public void keepEmail(NotedEmail noted) {
    in(entities -> {
      drop(entities, noted.account());
      entities.persist(JpaEmailRow.of(noted));
      entities.flush();
      return noted;
    });
  }

  @Override
  public void dropEmail(AccountId account) {
    in(entities -> drop(entities, account));
  }

  private static AccountId drop(EntityManager entities, AccountId account) {
    row(entities, account).ifPresent(entities::remove);
    entities.flush();
    return account;
  }

  private static Optional<JpaEmailRow> row(EntityManager entities, AccountId account) {
    return Optional.ofNullable(entities.find(JpaEmailRow.class, account.toString()));
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
