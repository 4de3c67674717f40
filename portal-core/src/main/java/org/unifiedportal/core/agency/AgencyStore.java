package org.unifiedportal.core.agency;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Slug;

/** Keeps agencies. The list is small (hundreds) and read often. */
public interface AgencyStore {
  /** Every agency, parents before their children, then by the Kazakh alphabet. */
  List<Agency> all();

  /**
   * Finds the one that keeps the portal: of those at work with nobody above them, the one that was
   * founded first. What it is called doesn't matter, nor whoever is founded beside it.
   */
  Optional<Agency> findKeeper();

  /** Finds an agency by identity. */
  Optional<Agency> find(AgencyId id);

  /** Finds an agency by its address segment. */
  Optional<Agency> find(Slug slug);

  /** Finds an agency and locks it until the end of the transaction. */
  Optional<Agency> lock(AgencyId id);

  /**
   * Whether the agency is at work. It then stays so until the transaction ends: whoever closes it
   * waits, whoever else does something for it needn't (ADR 0816). Refuses to run outside of one.
   */
  boolean keepOpen(AgencyId id);

  /**
   * Keeps the agency open for what begins or changes in its name: each command of that kind calls
   * this in its own transaction. Refuses an unknown agency and a closed one.
   */
  default void hold(AgencyId id) {
    if (!keepOpen(id)) {
      throw new Refused(
          find(id)
              .<Refusal>map(closed -> new Refusal.Conflict("refusal.agency-closed", List.of()))
              .orElseGet(() -> new Refusal.NotFound("agency", id.toString())));
    }
  }

  /**
   * Whom citizens of an agency turn to: itself while it is at work, else whoever goes on for it.
   */
  default Optional<Agency> findAtWork(AgencyId id) {
    Set<AgencyId> asked = new HashSet<>();
    Optional<Agency> found = find(id);
    while (found.filter(one -> !one.isOpen() && asked.add(one.id())).isPresent()) {
      found =
          found.flatMap(Agency::findClosing).flatMap(Tenure.Closed::successor).flatMap(this::find);
    }
    return found.filter(Agency::isOpen);
  }

  /** Adds a new agency. */
  void add(Agency agency);

  /** Puts another profile, of the next version, in the place of the one that is there. */
  void replace(Agency agency);

  /** The agencies of a database. */
  static AgencyStore in(Database database) {
    return new JpaAgencyStore(database);
  }
}
