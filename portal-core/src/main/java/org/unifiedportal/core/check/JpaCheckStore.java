package org.unifiedportal.core.check;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unifiedportal.core.account.AccountId;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.publication.PublicationId;

/** Checks in tables. */
final class JpaCheckStore implements CheckStore {
  private final Database database;

  JpaCheckStore(Database database) {
    this.database = database;
  }

  @Override
  public void add(Check check, Keys keys) {
    in(entities -> {
      entities.persist(JpaCheckRow.of(check, keys));
      entities.flush();
      return check;
    });
  }

  @Override
  public Optional<Check> find(CheckId id) {
    return find(id, LockModeType.NONE);
  }

  @Override
  public Optional<Check> lock(CheckId id) {
    return find(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<Check> find(CheckId id, LockModeType lock) {
    return in(entities ->
        Optional.ofNullable(entities.find(JpaCheckRow.class, id.toString(), lock))
            .map(JpaCheckRow::toCheck));
  }

  @Override
  public Optional<Opened> findByLink(String secretHash) {
    return in(entities ->
        entities
            .createQuery(
                "select c from JpaCheckRow c where c.secretHash = :hash", JpaCheckRow.class)
            .setParameter("hash", secretHash)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .map(JpaCheckRow::toOpened));
  }

  @Override
  public void open(CheckId id, String sessionHash) {
    in(entities -> {
      row(entities, id).sessionHash = sessionHash;
      return id;
    });
  }

  @Override
  public void expire(CheckId id, Instant now) {
    in(entities -> {
      row(entities, id).expiresAt = now;
      return id;
    });
  }

  @Override
  public void save(Check check, Instant decidedAt) {
    in(entities -> {
      JpaCheckRow row = row(entities, check.id());
      row.state = check.state().key();
      row.words = check.words();
      row.decidedAt = decidedAt;
      return check;
    });
  }

  @Override
  public void add(CheckId id, Remark remark) {
    in(entities -> {
      entities.persist(JpaRemarkRow.of(id, remark));
      return remark;
    });
  }

  @Override
  public List<Remark> remarks(CheckId id) {
    return in(entities ->
        entities
            .createQuery(
                "select r from JpaRemarkRow r where r.check = :check order by r.at, r.id",
                JpaRemarkRow.class)
            .setParameter("check", id.toString())
            .getResultStream()
            .map(JpaRemarkRow::toRemark)
            .toList());
  }

  @Override
  public List<Check> unanswered(AgencyId agency) {
    return in(entities ->
        entities
            .createQuery(
                "select c from JpaCheckRow c where c.agency = :agency and c.state = :state"
                    + " order by c.askedAt, c.id",
                JpaCheckRow.class)
            .setParameter("agency", agency.toString())
            .setParameter("state", CheckState.OPEN.key())
            .getResultStream()
            .map(JpaCheckRow::toCheck)
            .toList());
  }

  @Override
  public List<Check> of(PublicationId publication, int limit) {
    return in(entities ->
        entities
            .createQuery(
                "select c from JpaCheckRow c where c.publication = :publication"
                    + " order by c.askedAt desc, c.id",
                JpaCheckRow.class)
            .setParameter("publication", publication.toString())
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaCheckRow::toCheck)
            .toList());
  }

  @Override
  public List<Check> waitingFor(AccountId colleague, int limit) {
    return in(entities ->
        entities
            .createQuery(
                "select c from JpaCheckRow c where c.checker = :checker and c.state = :state"
                    + " and not exists (select p.id from JpaPublicationRow p"
                    + " where p.id = c.publication and p.standing = 'withdrawn')"
                    + " order by c.askedAt, c.id",
                JpaCheckRow.class)
            .setParameter("checker", colleague.toString())
            .setParameter("state", CheckState.OPEN.key())
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaCheckRow::toCheck)
            .toList());
  }

  @Override
  public List<Check> answered(String asker, Instant since, int limit) {
    return in(entities ->
        entities
            .createQuery(
                "select c from JpaCheckRow c where c.askedBy = :asker and c.decidedAt > :since"
                    + " and exists (select p.id from JpaPublicationRow p"
                    + " where p.id = c.publication and p.latestEdition = c.edition"
                    + " and p.draftAt is not null and p.standing <> 'withdrawn')"
                    + " and not exists (select l.id from JpaCheckRow l"
                    + " where l.publication = c.publication and l.askedAt > c.askedAt)"
                    + " order by c.decidedAt desc, c.id",
                JpaCheckRow.class)
            .setParameter("asker", asker)
            .setParameter("since", since)
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaCheckRow::toCheck)
            .toList());
  }

  private static JpaCheckRow row(EntityManager entities, CheckId id) {
    return Optional.ofNullable(entities.find(JpaCheckRow.class, id.toString())).orElseThrow();
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
