package org.unifiedportal.core.agency;

import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** Decides in which languages an agency publishes beside the two of the law. */
public final class ChoosingLanguages {
  private final Database database;
  private final AgencyStore store;
  private final Journal journal;
  private final Following following;

  /** All parts share the database; with the decision goes what it leaves owed. */
  public ChoosingLanguages(Database database, Journal journal, Following following) {
    this.database = database;
    this.store = AgencyStore.in(database);
    this.journal = journal;
    this.following = following;
  }

  /** What follows from a decision, in the same transaction. */
  public interface Following {
    /** Forgets what this agency owed and owes no more. */
    void follow(AgencyId agency, English decided);
  }

  /**
   * Decides; refuses whoever doesn't administer the agency as if there were none, a state that
   * somebody has changed meanwhile, and an agency that is closed. The same decision again changes
   * nothing.
   */
  public void choose(ChooseLanguages command, Delegating.Decider decider) {
    AgencyId id = command.agency();
    refuseStranger(id, decider);
    database.transact(() -> {
      Agency agency = lock(id);
      agency.refuseIfClosed();
      refuseIfStale(command, agency.version());
      if (agency.english() != command.english()) {
        Agency decided = agency.with(command.english());
        store.replace(decided);
        following.follow(id, decided.english());
        journal.append(
            new LanguagesChosen(id, decided.version(), agency.english(), decided.english()),
            decider.actor());
      }
    });
  }

  private static void refuseStranger(AgencyId id, Delegating.Decider decider) {
    if (!Access.isAllowed(decider.holder(), Scope.ADMINISTER, id)) {
      throw new Refused(new Refusal.NotFound("agency", id.toString()));
    }
  }

  private Agency lock(AgencyId id) {
    return store
        .lock(id)
        .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", id.toString())));
  }

  private static void refuseIfStale(ChooseLanguages command, long current) {
    if (command.version() != current) {
      throw new Refused(new Refusal.Stale(command.version(), current));
    }
  }
}
