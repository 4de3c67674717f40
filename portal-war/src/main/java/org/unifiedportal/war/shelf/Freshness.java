package org.unifiedportal.war.shelf;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.account.AccountEvent;
import org.unifiedportal.core.account.PersonalDataRead;
import org.unifiedportal.core.agency.DelegationEvent;
import org.unifiedportal.core.agency.TokenEnded;
import org.unifiedportal.core.agency.TokenIssued;
import org.unifiedportal.core.check.CheckEvent;
import org.unifiedportal.core.document.DocumentAdded;
import org.unifiedportal.core.document.DocumentDiscarded;
import org.unifiedportal.core.document.PersonsConfirmed;
import org.unifiedportal.core.document.UnreadConfirmed;
import org.unifiedportal.core.inspection.InspectionEvent;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.JournalExported;
import org.unifiedportal.core.openid.OpenIdEvent;
import org.unifiedportal.core.picture.PictureEvent;
import org.unifiedportal.core.publication.ActCancelled;
import org.unifiedportal.core.publication.ActFailed;
import org.unifiedportal.core.publication.ActScheduled;
import org.unifiedportal.core.publication.CheckDropped;
import org.unifiedportal.core.publication.CheckOvertaken;
import org.unifiedportal.core.publication.DraftDelegated;
import org.unifiedportal.core.publication.DraftDiscarded;
import org.unifiedportal.core.publication.DraftReplaced;
import org.unifiedportal.core.publication.DraftStarted;
import org.unifiedportal.core.tuning.TuningEvent;

/**
 * What is known of the database without asking it: its newest change, and whether it answers.
 * Thread-safe.
 */
public final class Freshness {
  /** What no public page shows; whatever else is written in the journal makes pages old. */
  static final Set<String> UNSEEN =
      Stream.concat(
              Stream.of(
                  DocumentAdded.class,
                  DocumentDiscarded.class,
                  DraftStarted.class,
                  DraftReplaced.class,
                  ActScheduled.class,
                  ActCancelled.class,
                  ActFailed.class,
                  CheckOvertaken.class,
                  CheckDropped.class,
                  DraftDiscarded.class,
                  DraftDelegated.class,
                  PictureEvent.PictureAdded.class,
                  PictureEvent.PictureDescribed.class,
                  JournalExported.class,
                  PersonalDataRead.class,
                  PersonsConfirmed.class,
                  TokenEnded.class,
                  TokenIssued.class,
                  UnreadConfirmed.class),
              Stream.of(
                      AccountEvent.class,
                      CheckEvent.class,
                      DelegationEvent.class,
                      InspectionEvent.class,
                      OpenIdEvent.class,
                      TuningEvent.class)
                  .flatMap(all -> Arrays.stream(all.getPermittedSubclasses())))
          .map(Class::getSimpleName)
          .collect(Collectors.toUnmodifiableSet());

  private static final int MOST_TURNS = 200;

  private final AtomicLong newest = new AtomicLong();
  private final AtomicReference<NavigableSet<Instant>> turns =
      new AtomicReference<>(Collections.emptyNavigableSet());
  private volatile boolean away;

  /** These were committed, here or on another node; told twice is told once. */
  public void note(List<JournalEntry> entries) {
    entries.stream()
        .filter(entry -> !UNSEEN.contains(entry.type()))
        .forEach(entry -> newest.accumulateAndGet(entry.number(), Math::max));
  }

  /** At this moment pages change by themselves, though nothing is committed. */
  public void noteTurn(Instant at) {
    if (!turns.get().contains(at)) {
      turns.updateAndGet(known -> with(known, at));
    }
  }

  /** Of those that have passed, the last one known before is enough. */
  private static NavigableSet<Instant> with(NavigableSet<Instant> known, Instant at) {
    NavigableSet<Instant> all = new TreeSet<>(known);
    all.add(at);
    while (all.size() > MOST_TURNS) {
      all.pollFirst();
    }
    return all;
  }

  /** The last of these moments up to now; the beginning of time when there was none. */
  public Instant turned(Instant now) {
    Instant last = turns.get().floor(now);
    return last == null ? Instant.MIN : last;
  }

  /** The database answered, or didn't. */
  public void noteAway(boolean isAway) {
    away = isAway;
  }

  /** The number of the newest change seen; pages made at an older one may be out of date. */
  public long newest() {
    return newest.get();
  }

  /** Whether the database was away when it was asked last. */
  public boolean isAway() {
    return away;
  }
}
