package org.unifiedportal.core.agency;

import java.util.Optional;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Tokens in a table. */
final class JpaTokenStore implements TokenStore {
  private final Database database;

  JpaTokenStore(Database database) {
    this.database = database;
  }

  @Override
  public void add(ApiToken token, String secretHash) {
    JpaDatabase.in(
        database,
        entities -> {
          entities.persist(JpaTokenRow.of(token, secretHash));
          return token;
        });
  }

  @Override
  public Optional<ApiToken> find(String secretHash) {
    return JpaDatabase.in(
        database,
        entities ->
            entities
                .createQuery(
                    "select t from JpaTokenRow t where t.secretHash = :hash", JpaTokenRow.class)
                .setParameter("hash", secretHash)
                .getResultStream()
                .findFirst()
                .map(JpaTokenRow::toToken));
  }
}
