package org.unifiedportal.core.agency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Delegations in a table. */
final class JpaDelegationStore implements DelegationStore {
  private final Database database;

  JpaDelegationStore(Database database) {
    this.database = database;
  }

  @Override
  public void add(Delegation delegation) {
    in(entities -> {
      entities.persist(JpaDelegationRow.of(delegation));
      entities.flush();
      return delegation;
    });
  }

  @Override
  public Optional<Delegation> find(DelegationId id) {
    return in(entities ->
        Optional.ofNullable(entities.find(JpaDelegationRow.class, id.toString()))
            .filter(row -> row.endedAt == null)
            .map(JpaDelegationRow::toDelegation));
  }

  @Override
  public Optional<Delegation> lock(DelegationId id) {
    return in(entities ->
        Optional.ofNullable(
                entities.find(
                    JpaDelegationRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
            .filter(row -> row.endedAt == null)
            .map(JpaDelegationRow::toDelegation));
  }

  @Override
  public void end(DelegationId id, Instant now) {
    in(entities ->
        entities
            .createQuery("update JpaDelegationRow d set d.endedAt = :now where d.id = :id")
            .setParameter("now", now)
            .setParameter("id", id.toString())
            .executeUpdate());
  }

  @Override
  public List<Delegation> given(AgencyId giver, int limit) {
    return in(entities ->
        entities
            .createQuery(
                "select d from JpaDelegationRow d where d.giver = :giver and d.endedAt is null"
                    + " order by d.until desc, d.id",
                JpaDelegationRow.class)
            .setParameter("giver", giver.toString())
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaDelegationRow::toDelegation)
            .toList());
  }

  @Override
  public List<Delegation> openTo(Set<AgencyId> offices, LocalDate day) {
    if (offices.isEmpty()) {
      return List.of();
    }
    return in(entities ->
        entities
            .createQuery(
                "select d from JpaDelegationRow d where d.office in :offices"
                    + " and d.until >= :day and d.from <= :day and d.endedAt is null"
                    + " order by d.giver, d.id",
                JpaDelegationRow.class)
            .setParameter("offices", offices.stream().map(AgencyId::toString).sorted().toList())
            .setParameter("day", day)
            .getResultStream()
            .map(JpaDelegationRow::toDelegation)
            .toList());
  }

  @Override
  public List<Delegation> concerning(AgencyId agency, LocalDate day) {
    return in(entities ->
        entities
            .createQuery(
                "select d from JpaDelegationRow d where (d.giver = :agency or d.office = :agency)"
                    + " and d.until >= :day and d.endedAt is null order by d.id",
                JpaDelegationRow.class)
            .setParameter("agency", agency.toString())
            .setParameter("day", day)
            .getResultStream()
            .map(JpaDelegationRow::toDelegation)
            .toList());
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
