package org.unifiedportal.core.place;

import java.util.List;
import java.util.Set;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Remembered;

/**
 * The register in memory, for it is asked for with every letter that somebody types into the search
 * field and changes a few times a year. Thread-safe.
 */
public final class KnownPlaces {
  private final Remembered<PlaceTree> tree;

  /** Remembers what stands in this table. */
  public KnownPlaces(PlaceStore table) {
    this.tree =
        new Remembered<>(
            () -> PlaceTree.of(table.all()),
            Set.of(
                PlaceEvent.PlaceAdded.class,
                PlaceEvent.PlaceCorrected.class,
                PlaceEvent.PlaceRemoved.class));
  }

  /** These were committed, here or on another node. */
  public void note(List<JournalEntry> entries) {
    tree.note(entries);
  }

  /** The register as it stands now. */
  public PlaceTree now() {
    return tree.now();
  }
}
