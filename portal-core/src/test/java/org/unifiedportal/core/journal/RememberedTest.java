package org.unifiedportal.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyFounded;
import org.unifiedportal.core.publication.PublicationKind;

class RememberedTest {
  private final TestPortal portal = TestPortal.onH2();
  private final AtomicInteger readings = new AtomicInteger();
  private final Remembered<Integer> remembered =
      new Remembered<>(readings::incrementAndGet, Set.of(AgencyFounded.class));

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void itIsReadOnceUntilTheJournalTellsOfAChangeAndOnceAfterIt() {
    assertEquals(1, remembered.now());
    assertEquals(1, remembered.now());
    portal.found("aksai");
    List<JournalEntry> founded = portal.journal.after(0, 10);

    remembered.note(founded);
    remembered.note(founded);

    assertEquals(2, remembered.now());
    assertEquals(2, remembered.now());
    assertEquals(1, remembered.newest());
  }

  @Test
  void whatDoesNotConcernItMakesNothingOld() {
    var agency = portal.found("aksai").id();
    portal.publish(agency, PublicationKind.NEWS, "Көпір", "Мост");
    assertEquals(1, remembered.now());

    remembered.note(portal.journal.after(1, 10));

    assertEquals(1, remembered.now());
  }

  @Test
  void aChangeWhileItIsReadIsReadAgain() {
    portal.found("aksai");
    List<JournalEntry> founded = portal.journal.after(0, 10);
    AtomicReference<Remembered<Integer>> itself = new AtomicReference<>();
    itself.set(
        new Remembered<>(
            () -> {
              itself.get().note(founded);
              return readings.incrementAndGet();
            },
            Set.of(AgencyFounded.class)));

    assertEquals(1, itself.get().now());
    assertEquals(2, itself.get().now());
    assertEquals(2, itself.get().now());
  }

  @Test
  void whatCannotBeReadAnewIsNotToldOldAsNew() {
    AtomicInteger times = new AtomicInteger();
    Remembered<Integer> failing =
        new Remembered<>(
            () -> {
              if (times.incrementAndGet() == 2) {
                throw new DatabaseAway(null);
              }
              return times.get();
            },
            Set.of(AgencyFounded.class));
    assertEquals(1, failing.now());
    portal.found("aksai");

    failing.note(portal.journal.after(0, 10));

    assertThrows(DatabaseAway.class, failing::now);
    assertEquals(3, failing.now());
  }
}
