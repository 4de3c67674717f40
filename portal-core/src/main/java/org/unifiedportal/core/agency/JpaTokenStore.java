package org.unifiedportal.core.agency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Tokens in a table. */
final class JpaTokenStore implements TokenStore {
  private static final String NEWEST_FIRST = " order by t.issuedAt desc, t.id desc";

  private final Database database;

  JpaTokenStore(Database database) {
    this.database = database;
  }

  @Override
  public void add(IssuedToken token, String secretHash) {
    in(entities -> {
      entities.persist(JpaTokenRow.of(token, secretHash));
      return token;
    });
  }

  @Override
  public Optional<IssuedToken> find(String secretHash) {
    return in(entities ->
        entities
            .createQuery(
                "select t from JpaTokenRow t where t.secretHash = :hash", JpaTokenRow.class)
            .setParameter("hash", secretHash)
            .getResultStream()
            .findFirst()
            .map(JpaTokenRow::toToken));
  }

  @Override
  public Optional<IssuedToken> lock(UUID token) {
    return in(entities ->
        Optional.ofNullable(
                entities.find(JpaTokenRow.class, token.toString(), LockModeType.PESSIMISTIC_WRITE))
            .map(JpaTokenRow::toToken));
  }

  @Override
  public void end(UUID token, Instant now) {
    in(entities ->
        entities
            .createQuery("update JpaTokenRow t set t.endedAt = :now where t.id = :id")
            .setParameter("now", now)
            .setParameter("id", token.toString())
            .executeUpdate());
  }

  @Override
  public void noteUse(UUID token, LocalDate day) {
    in(entities ->
        entities
            .createQuery(
                "update JpaTokenRow t set t.usedOn = :day"
                    + " where t.id = :id and (t.usedOn is null or t.usedOn < :day)")
            .setParameter("day", day)
            .setParameter("id", token.toString())
            .executeUpdate());
  }

  @Override
  public List<IssuedToken> list(Set<AgencyId> agencies, Optional<UUID> after, int limit) {
    if (agencies.isEmpty()) {
      return List.of();
    }
    List<String> ids = agencies.stream().map(AgencyId::toString).sorted().toList();
    return in(entities -> page(entities, ids, after, limit));
  }

  @Override
  public List<IssuedToken> good(AgencyId agency, Instant now) {
    return in(entities ->
        entities
            .createQuery(
                "select t from JpaTokenRow t where t.agency = :agency and t.endedAt is null"
                    + " and t.expires > :now order by t.id",
                JpaTokenRow.class)
            .setParameter("agency", agency.toString())
            .setParameter("now", now)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .map(JpaTokenRow::toToken)
            .toList());
  }

  private static List<IssuedToken> page(
      EntityManager entities, List<String> agencies, Optional<UUID> after, int limit) {
    @Nullable JpaTokenRow last =
        after.map(id -> entities.find(JpaTokenRow.class, id.toString())).orElse(null);
    String all = "select t from JpaTokenRow t where t.agency in :agencies";
    String behind = " and t.issuedAt <= :at and (t.issuedAt < :at or t.id < :id)";
    var query =
        entities
            .createQuery(all + (last == null ? "" : behind) + NEWEST_FIRST, JpaTokenRow.class)
            .setParameter("agencies", agencies)
            .setMaxResults(limit);
    if (last != null) {
      query.setParameter("at", last.issuedAt).setParameter("id", last.id);
    }
    return query.getResultStream().map(JpaTokenRow::toToken).toList();
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
