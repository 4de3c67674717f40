package org.unifiedportal.core.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.journal.Database;

/** Keeps delegations; what was taken back is found no more. */
public interface DelegationStore {
  /** Adds a delegation. */
  void add(Delegation delegation);

  /** Finds one that was not taken back. */
  Optional<Delegation> find(DelegationId id);

  /** Finds one that was not taken back and locks it until the end of the transaction. */
  Optional<Delegation> lock(DelegationId id);

  /** Takes one back. */
  void end(DelegationId id, Instant now);

  /** What an agency gives, the one that ends last first, at most {@code limit}. */
  List<Delegation> given(AgencyId giver, int limit);

  /** What these offices may do on a day. */
  List<Delegation> openTo(Set<AgencyId> offices, LocalDate day);

  /**
   * Every delegation that an agency gives or was given and that isn't over on this day, those to
   * come as well, in one order.
   */
  List<Delegation> concerning(AgencyId agency, LocalDate day);

  /** The delegations of a database. */
  static DelegationStore in(Database database) {
    return new JpaDelegationStore(database);
  }
}
