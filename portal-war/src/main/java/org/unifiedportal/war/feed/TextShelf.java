package org.unifiedportal.war.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.picture.GoneCuts;
import org.unifiedportal.core.publication.EditionNumber;
import org.unifiedportal.feed.entry.EntryId;

/**
 * Written texts by entry and edition, the least asked for forgotten first. Editions never change,
 * nor do these but for pictures that are taken down.
 */
final class TextShelf {
  private final Map<Place, String> kept = new LinkedHashMap<>(64, 0.75f, true);
  private final long room;
  private long taken;

  /** Keeps at most this many characters. */
  TextShelf(long room) {
    this.room = room;
  }

  /**
   * An entry as one edition tells it.
   *
   * @param gone the pictures that are left out; the same object while nothing more is
   */
  record Place(EntryId entry, EditionNumber edition, GoneCuts gone) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place
          && entry.equals(place.entry)
          && edition.equals(place.edition)
          && gone == place.gone;
    }

    @Override
    public int hashCode() {
      return 31 * entry.hashCode() + edition.hashCode();
    }
  }

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
