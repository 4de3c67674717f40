package org.unifiedportal.core.journal;

import java.util.Map;
import java.util.UUID;

/**
 * Somebody took entries of the journal along as a table.
 *
 * @param by identity of whoever did
 * @param agency whose entries; all zeros for those of the whole portal
 * @param sought what was looked for, by name; what was left open is not named
 * @param rows how many entries were taken in all
 */
public record JournalExported(UUID by, UUID agency, Map<String, String> sought, int rows)
    implements Event {
  /** Copies what was looked for. */
  public JournalExported {
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
