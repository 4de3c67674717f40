package org.unifiedportal.core.agency;

import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.text.Slug;

/** Keeps agencies. The list is small (hundreds) and read often. */
public interface AgencyStore {
  /** Every agency, parents before their children, then by slug. */
  List<Agency> all();

  /** Finds an agency by identity. */
  Optional<Agency> find(AgencyId id);

  /** Finds an agency by its address segment. */
  Optional<Agency> find(Slug slug);

  /** Adds a new agency. */
  void add(Agency agency);

  /** The agencies of a database. */
  static AgencyStore in(Database database) {
    return new JpaAgencyStore(database);
  }
}
