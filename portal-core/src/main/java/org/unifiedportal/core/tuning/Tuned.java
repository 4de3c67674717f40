package org.unifiedportal.core.tuning;

import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;

/** One thing that tunes the search. */
public sealed interface Tuned permits SynonymSet, BestBet {
  /** Its identity. */
  TuningId id();

  /** Within whose pages it holds; empty for the whole portal. */
  Optional<AgencyId> agency();

  /** Whether the search uses it. */
  boolean isActive();

  /** Counts changes from 1; 0 while nobody has kept it. */
  long version();
}
