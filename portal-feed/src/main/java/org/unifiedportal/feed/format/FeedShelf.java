package org.unifiedportal.feed.format;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.feed.entry.FeedSelection;

/** The last written document of each address; the least asked for is forgotten first. */
final class FeedShelf {
  private final Map<Place, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
  private final long room;
  private long taken;

  /** Keeps at most this many bytes. */
  FeedShelf(long room) {
    this.room = room;
  }

  /** An address. */
  record Place(FeedSelection selection, String file) {
    String path() {
      return selection.path() + "/" + file;
    }
  }

  /**
   * What a document was written from; a document of the same state is the same.
   *
   * @param beside what else than entries and tombstones it shows
   */
  record State(long changed, Instant tombstonesSince, Object beside) {}

  private record Kept(State state, FeedDocument document) {
    long size() {
      return document.bytes().length;
    }
  }

  /** The kept document of this state, or a new one; two who ask at once may both write it. */
  FeedDocument get(Place place, State state, Supplier<FeedDocument> write) {
    Kept known = find(place);
    if (known != null && known.state().equals(state)) {
      return known.document();
    }
    FeedDocument written = write.get();
    put(place, new Kept(state, written));
    return written;
  }

  /** The document kept for a path, of whatever state. */
  synchronized Optional<FeedDocument> find(String path) {
    return kept.entrySet().stream()
        .filter(one -> one.getKey().path().equals(path))
        .map(one -> one.getValue().document())
        .findFirst();
  }

  private synchronized @Nullable Kept find(Place place) {
    return kept.get(place);
  }

  private synchronized void put(Place place, Kept document) {
    Kept before = kept.put(place, document);
    taken += document.size() - (before == null ? 0 : before.size());
    var eldest = kept.values().iterator();
    while (taken > room && eldest.hasNext()) {
      taken -= eldest.next().size();
      eldest.remove();
    }
  }
}
