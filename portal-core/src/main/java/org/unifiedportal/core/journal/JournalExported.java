package org.unifiedportal.core.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody took entries of the journal along as a table.
 *
 * @param by identity of whoever did
 * @param agency whose entries, the first of several; all zeros for those of the whole portal
 * @param agencies whose entries; none where those of the whole portal were taken
 * @param sought what was looked for, by name; what was left open is not named
 * @param rows how many entries were taken
 */
public record JournalExported(
    UUID by, UUID agency, List<UUID> agencies, Map<String, String> sought, int rows)
    implements Event {
  /** Copies the collections. */
  public JournalExported {
    agencies = List.copyOf(agencies);
    sought = Map.copyOf(sought);
  }

  @Override
  public UUID subject() {
    return by;
  }

  @Override
  public UUID agencyKey() {
    return agency;
  }
}
