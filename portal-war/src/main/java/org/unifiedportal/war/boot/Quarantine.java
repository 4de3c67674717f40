package org.unifiedportal.war.boot;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Projection;
import org.unifiedportal.core.journal.SetAside;
import org.unifiedportal.core.journal.SetAsideStore;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.search.index.IndexUnusable;
import org.unifiedportal.war.shelf.ShelfUnusable;

/**
 * Sets aside what a projection can't take after several tries, so that one broken text doesn't keep
 * everything after it from readers. A database or disk that fails is waited for: it would fail for
 * every entry.
 *
 * <p>Used by one thread.
 */
final class Quarantine {
  /** So often an entry is tried before it is set aside. */
  static final int TRIES = 5;

  private static final Logger LOG = System.getLogger(Quarantine.class.getName());

  private final SetAsideStore store;
  private final PortalTime time;
  private final int tries;
  private final List<SetAside> aside = new ArrayList<>();
  private boolean isRead;
  private long stuckAt;
  private int failures;

  private Quarantine(SetAsideStore store, PortalTime time, int tries) {
    this.store = store;
    this.time = time;
    this.tries = tries;
  }

  /** Sets aside after {@link #TRIES} tries. */
  static Quarantine in(SetAsideStore store, PortalTime time) {
    return new Quarantine(store, time, TRIES);
  }

  /** Sets aside at once: for a rebuilding that a person waits for. */
  static Quarantine atOnce(SetAsideStore store, PortalTime time) {
    return new Quarantine(store, time, 1);
  }

  /** Gives all of them to the projection; throws while an entry is still to be tried again. */
  void deliver(Projection projection, List<JournalEntry> entries) {
    aside(projection);
    try {
      projection.apply(entries);
    } catch (DatabaseAway | IndexUnusable | ShelfUnusable passing) {
      throw passing;
    } catch (RuntimeException | StackOverflowError unfit) {
      deliverApart(projection, entries);
    }
    forgetWhatIsMended(projection, entries);
  }

  private void deliverApart(Projection projection, List<JournalEntry> entries) {
    for (JournalEntry entry : entries) {
      try {
        projection.apply(List.of(entry));
      } catch (DatabaseAway | IndexUnusable | ShelfUnusable passing) {
        throw passing;
      } catch (RuntimeException | StackOverflowError unfit) {
        refuseUnlessTriedEnough(entry, unfit);
        setAside(projection, entry, unfit);
      }
    }
  }

  /** One more entry about what is set aside already needs no more tries. */
  private void refuseUnlessTriedEnough(JournalEntry entry, Throwable unfit) {
    boolean known = aside.stream().anyMatch(one -> one.subject().equals(entry.subject()));
    failures = stuckAt == entry.number() ? failures + 1 : 1;
    stuckAt = entry.number();
    if (failures < tries && !known) {
      throw new IllegalStateException("entry " + entry.number() + " can't be taken", unfit);
    }
  }

  /** Kept first: an entry that is passed must never be unknown. */
  private void setAside(Projection projection, JournalEntry entry, Throwable unfit) {
    SetAside one = SetAside.of(projection.name(), entry, unfit, time.now());
    store.keep(one);
    aside(projection).add(one);
    projection.skip(entry);
    LOG.log(
        Level.ERROR,
        projection.name() + " can't take journal entry " + entry.number() + ": set aside",
        unfit);
  }

  /** What went through speaks for the newest state of its subject. */
  private void forgetWhatIsMended(Projection projection, List<JournalEntry> entries) {
    List<SetAside> mended =
        aside(projection).stream().filter(one -> isMended(one, entries)).toList();
    for (SetAside one : mended) {
      store.forget(projection.name(), one.subject());
      aside(projection).removeIf(other -> other.subject().equals(one.subject()));
    }
  }

  private boolean isMended(SetAside one, List<JournalEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.subject().equals(one.subject()) && entry.number() > one.entry())
        .anyMatch(entry -> aside.stream().noneMatch(other -> other.entry() == entry.number()));
  }

  /** Read once: nobody else sets aside for this projection. */
  private List<SetAside> aside(Projection projection) {
    if (!isRead) {
      store.all().stream()
          .filter(one -> one.projection().equals(projection.name()))
          .forEach(aside::add);
      isRead = true;
    }
    return aside;
  }
}
