package org.unifiedportal.core.inspection;

import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;

/** Keeps the recommendation that an agency has to settle, one at a time. */
public interface RecommendationStore {
  /** The recommendation of an agency, if it has one. */
  Optional<Recommendation> find(AgencyId agency);

  /** Keeps a recommendation in place of an earlier one. */
  void save(Recommendation recommendation);

  /** Forgets what is settled. */
  void remove(AgencyId agency);

  /** The recommendations of a database. */
  static RecommendationStore in(Database database) {
    return new JpaRecommendationStore(database);
  }
}
