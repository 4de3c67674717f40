package org.unifiedportal.core.tuning;

import java.util.List;
import java.util.UUID;
import org.unifiedportal.core.journal.Event;

/** The search was tuned; {@code agency} is all zeros for the whole portal. */
public sealed interface TuningEvent extends Event {
  /** What was changed. */
  TuningId tuning();

  /** The agency within whose pages it holds. */
  UUID agency();

  @Override
  default UUID subject() {
    return tuning().value();
  }

  @Override
  default UUID agencyKey() {
    return agency();
  }

  /** Synonyms were added, changed, or switched on or off. */
  record SynonymsKept(
      TuningId tuning,
      UUID agency,
      List<String> kazakh,
      List<String> russian,
      List<String> english,
      boolean active)
      implements TuningEvent {}

  /** A best bet was added, changed, or switched on or off. */
  record BestBetKept(
      TuningId tuning, UUID agency, List<String> questions, List<UUID> results, boolean active)
      implements TuningEvent {}
}
