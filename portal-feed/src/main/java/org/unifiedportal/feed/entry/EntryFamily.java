package org.unifiedportal.feed.entry;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is told of one publication: an entry for each language it can be read in, a tombstone
 * for each it can't be read in any more.
 */
public record EntryFamily(List<FeedEntry> told, List<Tombstone> withdrawn) {
  /** Nothing is told. */
  public static final EntryFamily NONE = new EntryFamily(List.of(), List.of());

  /** Copies the lists. */
  public EntryFamily {
    told = List.copyOf(told);
    withdrawn = List.copyOf(withdrawn);
  }

  /** The same family, each member touched when the earlier one was, if nothing else differs. */
  EntryFamily keepingTouches(EntryFamily earlier) {
    return new EntryFamily(
        told.stream().map(entry -> earlier.keepTouch(entry)).toList(),
        withdrawn.stream().map(stone -> earlier.keepTouch(stone)).toList());
  }

  private FeedEntry keepTouch(FeedEntry entry) {
    Instant before = find(entry.id()).map(known -> known.moments().touched()).orElse(Instant.MIN);
    FeedEntry untouched = entry.touchedAt(before);
    return told.contains(untouched) ? untouched : entry;
  }

  private Tombstone keepTouch(Tombstone stone) {
    return withdrawn.stream()
        .filter(known -> known.equals(stone.touchedAt(known.touched())))
        .findFirst()
        .orElse(stone);
  }

  /** Whether both tell the same, in whatever order. */
  boolean tellsAs(EntryFamily other) {
    return Set.copyOf(told).equals(Set.copyOf(other.told))
        && Set.copyOf(withdrawn).equals(Set.copyOf(other.withdrawn));
  }

  /** Every identity that is told or withdrawn. */
  Set<EntryId> ids() {
    Set<EntryId> ids = new HashSet<>();
    told.forEach(entry -> ids.add(entry.id()));
    withdrawn.forEach(stone -> ids.add(stone.id()));
    return ids;
  }

  /** Finds the entry of this identity. */
  public Optional<FeedEntry> find(EntryId id) {
    return told.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}
