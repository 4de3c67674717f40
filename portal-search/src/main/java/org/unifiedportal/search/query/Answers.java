package org.unifiedportal.search.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.unifiedportal.core.publication.PublicationId;

/**
 * The last answers, for many ask the same: as long as the index and what editors have set stay what
 * they are, and no longer than some minutes, in which news hardly fades. What was cut for want of
 * time isn't kept. Safe for many threads.
 */
final class Answers {
  private static final int MOST = 200;
  private static final long LONGEST = Duration.ofMinutes(5).toNanos();

  private final LongSupplier stopwatch;
  private final Map<Asked, Given> given = new Recent();

  Answers(LongSupplier stopwatch) {
    this.stopwatch = stopwatch;
  }

  /**
   * All an answer depends on.
   *
   * @param index another object whenever anything else can be found
   */
  record Asked(SearchRequest request, Object index, Synonyms synonyms, List<PublicationId> first) {}

  private record Given(Results results, long at) {}

  synchronized Optional<Results> find(Asked asked) {
    Given kept = given.get(asked);
    boolean fresh = kept != null && stopwatch.getAsLong() - kept.at() < LONGEST;
    return fresh ? Optional.of(kept.results()) : Optional.empty();
  }

  synchronized void keep(Asked asked, Results results) {
    boolean whole =
        !results.remarks().contains(Remark.TIMED_OUT)
            && !results.remarks().contains(Remark.REBUILDING);
    if (whole) {
      given.put(asked, new Given(results, stopwatch.getAsLong()));
    }
  }

  private static final class Recent extends LinkedHashMap<Asked, Given> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(MOST, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Asked, Given> eldest) {
      return size() > MOST;
    }
  }
}
