package org.unifiedportal.core.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Invitations in a table. */
final class JpaInvitationStore implements InvitationStore {
  private final Database database;

  JpaInvitationStore(Database database) {
    this.database = database;
  }

  @Override
  public void add(Invitation invitation, String secretHash) {
    JpaDatabase.in(
        database,
        entities -> {
          entities.persist(JpaInvitationRow.of(invitation, secretHash));
          return invitation;
        });
  }

  @Override
  public Optional<Invitation> lock(String secretHash) {
    return JpaDatabase.in(
        database,
        entities ->
            entities
                .createQuery(
                    "select i from JpaInvitationRow i where i.secretHash = :hash",
                    JpaInvitationRow.class)
                .setParameter("hash", secretHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(JpaInvitationRow::toInvitation));
  }

  @Override
  public void endAll(AccountId account, Instant now) {
    JpaDatabase.in(
        database,
        entities ->
            entities
                .createQuery(
                    "update JpaInvitationRow i set i.usedAt = :now"
                        + " where i.account = :account and i.usedAt is null")
                .setParameter("now", now)
                .setParameter("account", account.toString())
                .executeUpdate());
  }
}
