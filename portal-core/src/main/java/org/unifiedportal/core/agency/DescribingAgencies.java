package org.unifiedportal.core.agency;

import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/**
 * Changes the names and contacts of an agency; its address and what it is stay. Those of a closed
 * one are changed, too: its archive goes on telling readers whom to call (ADR 0816).
 */
public final class DescribingAgencies {
  private final Database database;
  private final AgencyStore store;
  private final Journal journal;

  /** All parts share the database. */
  public DescribingAgencies(Database database, Journal journal) {
    this.database = database;
    this.store = AgencyStore.in(database);
    this.journal = journal;
  }

  /**
   * Changes them; refuses whoever doesn't administer the agency as if there were none, a state that
   * somebody has changed meanwhile, and a profile that lacks Kazakh or Russian or a way to reach
   * the agency. The same profile again changes nothing.
   */
  public void describe(DescribeAgency command, Delegating.Decider decider) {
    AgencyId id = command.agency();
    database.transact(() -> {
      refuseStranger(id, decider);
      Agency agency = lock(id);
      refuseIfStale(command, agency.version());
      ProfileFitness.note(command.profile(), new Issues()).refuseIfAny();
      if (!agency.profile().equals(command.profile())) {
        Agency described = agency.with(command.profile());
        store.replace(described);
        journal.append(event(agency, described), decider.actor());
      }
    });
  }

  private static void refuseStranger(AgencyId id, Delegating.Decider decider) {
    if (!Access.isAllowed(decider.holder(), Scope.ADMINISTER, id)) {
      throw new Refused(new Refusal.NotFound("agency", id.toString()));
    }
  }

  private static AgencyDescribed event(Agency before, Agency after) {
    return new AgencyDescribed(after.id(), after.version(), before.profile(), after.profile());
  }

  private Agency lock(AgencyId id) {
    return store
        .lock(id)
        .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", id.toString())));
  }

  private static void refuseIfStale(DescribeAgency command, long current) {
    if (command.version() != current) {
      throw new Refused(new Refusal.Stale(command.version(), current));
    }
  }
}
