package org.unifiedportal.core.tuning;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.time.PortalTime;

/** Synonyms and best bets in two tables. */
final class JpaTuningStore implements TuningStore {
  private final Database database;
  private final PortalTime time;

  JpaTuningStore(Database database, PortalTime time) {
    this.database = database;
    this.time = time;
  }

  @Override
  public List<SynonymSet> synonyms() {
    return all("JpaSynonymRow", JpaSynonymRow.class).stream().map(JpaSynonymRow::toSet).toList();
  }

  @Override
  public List<BestBet> bets() {
    return all("JpaBetRow", JpaBetRow.class).stream().map(JpaBetRow::toBet).toList();
  }

  private <T> List<T> all(String name, Class<T> type) {
    String query = "select r from " + name + " r order by r.changedAt desc, r.id";
    return JpaDatabase.in(database, entities -> entities.createQuery(query, type).getResultList());
  }

  @Override
  public Optional<SynonymSet> findSynonyms(TuningId id) {
    return find(JpaSynonymRow.class, id, LockModeType.NONE).map(JpaSynonymRow::toSet);
  }

  @Override
  public Optional<BestBet> findBet(TuningId id) {
    return find(JpaBetRow.class, id, LockModeType.NONE).map(JpaBetRow::toBet);
  }

  @Override
  public Optional<SynonymSet> lockSynonyms(TuningId id) {
    return find(JpaSynonymRow.class, id, LockModeType.PESSIMISTIC_WRITE).map(JpaSynonymRow::toSet);
  }

  @Override
  public Optional<BestBet> lockBet(TuningId id) {
    return find(JpaBetRow.class, id, LockModeType.PESSIMISTIC_WRITE).map(JpaBetRow::toBet);
  }

  private <T> Optional<T> find(Class<T> type, TuningId id, LockModeType lock) {
    return JpaDatabase.in(
        database, entities -> Optional.ofNullable(entities.find(type, id.toString(), lock)));
  }

  @Override
  public void save(SynonymSet set, Actor by) {
    JpaSynonymRow row = JpaSynonymRow.of(set);
    row.changedAt = time.now();
    row.changedBy = by.name();
    merge(row);
  }

  @Override
  public void save(BestBet bet, Actor by) {
    JpaBetRow row = JpaBetRow.of(bet);
    row.changedAt = time.now();
    row.changedBy = by.name();
    merge(row);
  }

  private void merge(Object row) {
    JpaDatabase.in(
        database,
        entities -> {
          entities.merge(row);
          entities.flush();
          return row;
        });
  }
}
