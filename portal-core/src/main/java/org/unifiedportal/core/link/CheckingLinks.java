package org.unifiedportal.core.link;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.time.PortalTime;

/**
 * Has links followed in the background, few at a time and each host at its pace. What a kill
 * interrupted is due again a little later. One thread at a time.
 */
public final class CheckingLinks {
  /** Links of one host are followed no more often. */
  static final Duration PACE = Duration.ofSeconds(10);

  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int LOOKED_AT = 200;
  private static final int BATCH = 5;

  private final Database database;
  private final LinkStore links;
  private final LinkProbe probe;
  private final PortalTime time;
  private final Map<String, Instant> asked = new HashMap<>();

  /** Has the links of this store followed. */
  public CheckingLinks(Database database, LinkStore links, LinkProbe probe, PortalTime time) {
    this.database = database;
    this.links = links;
    this.probe = probe;
    this.time = time;
  }

  /** Follows a few that are due; returns how many. */
  public int run() {
    Instant now = time.now();
    asked.values().removeIf(at -> !now.isBefore(at.plus(PACE)));
    Map<String, Integer> waiting = new HashMap<>();
    int followed = 0;
    for (LinkCheck check : links.due(now, LOOKED_AT)) {
      if (followed == BATCH) {
        return followed;
      }
      if (!isFree(check, now)) {
        int place = waiting.merge(check.address().host(), 1, Integer::sum);
        take(check, now.plus(PACE.multipliedBy(place)));
      } else if (take(check, now.plus(LONGEST))) {
        follow(check);
        followed++;
      }
    }
    return followed;
  }

  /** An own page asks nobody. */
  private boolean isFree(LinkCheck check, Instant now) {
    return check.address().isOwn() || asked.putIfAbsent(check.address().host(), now) == null;
  }

  /** Until then it is nobody else's, and lets those of other hosts pass. */
  private boolean take(LinkCheck check, Instant until) {
    return database.transact(() -> links.take(check, until));
  }

  private void follow(LinkCheck check) {
    Optional<LinkAnswer> answer = probe.ask(check.address());
    Instant now = time.now();
    LinkCheck known =
        answer.map(one -> check.answered(one, now)).orElseGet(() -> check.unasked(now));
    database.transact(() -> links.note(known));
  }
}
