package org.unifiedportal.core.tuning;

import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.time.PortalTime;

/** Keeps what editors have set; writing needs a transaction around it. */
public interface TuningStore {
  /** Every set of synonyms somebody has kept, in use or not, the last changed first. */
  List<SynonymSet> synonyms();

  /** Every best bet, in use or not, the last changed first. */
  List<BestBet> bets();

  /** Finds kept synonyms. */
  Optional<SynonymSet> findSynonyms(TuningId id);

  /** Finds a best bet. */
  Optional<BestBet> findBet(TuningId id);

  /** Finds kept synonyms and locks them until the end of the transaction. */
  Optional<SynonymSet> lockSynonyms(TuningId id);

  /** Finds a best bet and locks it until the end of the transaction. */
  Optional<BestBet> lockBet(TuningId id);

  /** Keeps synonyms in place of what was kept under their identity. */
  void save(SynonymSet set, Actor by);

  /** Keeps a best bet in place of what was kept under its identity. */
  void save(BestBet bet, Actor by);

  /** What is kept in a database. */
  static TuningStore in(Database database, PortalTime time) {
    return new JpaTuningStore(database, time);
  }
}
