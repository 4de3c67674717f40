package org.unifiedportal.war.boot;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.unifiedportal.core.agency.KnownAgencies;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Projection;
import org.unifiedportal.core.journal.SetAsideStore;
import org.unifiedportal.core.picture.GonePictures;
import org.unifiedportal.core.place.KnownPlaces;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.page.NoticeBoard;
import org.unifiedportal.war.page.PaperWords;
import org.unifiedportal.war.section.Stocks;
import org.unifiedportal.war.shelf.Freshness;

/**
 * One relay and one thread for each projection there is.
 *
 * <p>The threads are its own: a server's thread fails when it starts while the server is still
 * writing down the deployment.
 */
@ApplicationScoped
class Relays {
  private static final Logger LOG = System.getLogger(Relays.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final List<Relay> relays = new CopyOnWriteArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  @Inject Database database;
  @Inject Journal journal;
  @Inject Freshness freshness;
  @Inject GonePictures gone;
  @Inject KnownAgencies agencies;
  @Inject KnownPlaces places;
  @Inject NoticeBoard board;
  @Inject PaperWords words;
  @Inject Stocks stocks;
  @Inject SetAsideStore aside;
  @Inject PortalTime time;
  @Inject @Any Instance<Projection> projections;

  /**
   * Starts to deliver to those for whose effect readers wait, until they have reached the journal
   * or this time is over; called once.
   */
  void startAwaited(BooleanSupplier building, Duration longest) {
    database.afterAppend(this::note);
    database.afterAppend(entries -> relays.forEach(Relay::wake));
    List<Projection> awaited = projections.stream().filter(Relays::isAwaited).toList();
    awaited.forEach(this::follow);
    if (!new CatchingUp(awaited, building).reach(journal.head(), longest)) {
      LOG.log(Level.WARNING, "search or feeds are still being filled; how far is told at /health");
    }
  }

  /** Starts to deliver to those for whose effect nobody waits; called once, later. */
  void startOthers() {
    projections.stream().filter(other -> !isAwaited(other)).forEach(this::follow);
  }

  private static boolean isAwaited(Projection projection) {
    return projection.settle().isZero();
  }

  private void follow(Projection projection) {
    Quarantine quarantine = Quarantine.in(aside, time);
    Relay relay = new Relay(journal, projection, quarantine, this::note);
    relays.add(relay);
    threads.add(Thread.ofPlatform().daemon().name("relay-" + projection.name()).start(relay));
  }

  /** What pages remember is known to be old before they are made anew. */
  private void note(List<JournalEntry> entries) {
    gone.note(entries);
    agencies.note(entries);
    places.note(entries);
    board.note(entries);
    words.note(entries);
    stocks.note(entries);
    freshness.note(entries);
  }

  List<Relay> all() {
    return List.copyOf(relays);
  }

  /** Lets each delivery end before the projections are closed. */
  @PreDestroy
  void stop() {
    relays.forEach(Relay::stop);
    try {
      for (Thread thread : threads) {
        thread.join(PATIENCE);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
