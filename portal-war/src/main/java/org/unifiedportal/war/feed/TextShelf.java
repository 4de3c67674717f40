package org.unifiedportal.war.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.publication.EditionNumber;
import org.unifiedportal.feed.entry.EntryId;

/**
 * Written texts by entry and edition, the least asked for forgotten first. Editions never change,
 * nor do these.
 */
final class TextShelf {
  private final Map<Place, String> kept = new LinkedHashMap<>(64, 0.75f, true);
  private final long room;
  private long taken;

  /** Keeps at most this many characters. */
  TextShelf(long room) {
    this.room = room;
  }

  /** An entry as one edition tells it. */
  record Place(EntryId entry, EditionNumber edition) {}

  synchronized Optional<String> find(Place place) {
    return Optional.ofNullable(kept.get(place));
  }

  synchronized void put(Place place, String html) {
    String before = kept.put(place, html);
    taken += html.length() - (before == null ? 0 : before.length());
    var eldest = kept.values().iterator();
    while (taken > room && eldest.hasNext()) {
      taken -= eldest.next().length();
      eldest.remove();
    }
  }
}
