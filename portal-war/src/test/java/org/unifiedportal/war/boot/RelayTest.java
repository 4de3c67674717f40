package org.unifiedportal.war.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Projection;
import org.unifiedportal.core.journal.SetAsideStore;
import org.unifiedportal.core.publication.PublicationKind;

class RelayTest {
  private final TestPortal portal = TestPortal.onH2();

  @AfterEach
  void close() {
    portal.close();
  }

  /** Remembers the numbers it was told, and fails as often as a test asks. */
  private static final class Remembering implements Projection {
    private final List<Long> told = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger failuresToCome = new AtomicInteger();

    @Override
    public String name() {
      return "remembering";
    }

    @Override
    public long cursor() {
      return told.isEmpty() ? 0 : told.getLast();
    }

    @Override
    public void apply(List<JournalEntry> entries) {
      if (failuresToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        throw new IllegalStateException("asked to fail");
      }
      entries.forEach(entry -> told.add(entry.number()));
    }

    @Override
    public void skip(JournalEntry entry) {
      told.add(-entry.number());
    }
  }

  private Relay relay(Projection projection) {
    Quarantine quarantine = Quarantine.in(SetAsideStore.in(portal.database), portal.time);
    return new Relay(portal.journal, projection, quarantine, news -> {});
  }

  private void publish(int times) {
    var agency = portal.found("sarybulak").id();
    for (int number = 0; number < times; number++) {
      portal.publish(agency, PublicationKind.NEWS, "Жаңалық " + number, "Новость " + number);
    }
  }

  @Test
  void everyEntryIsDeliveredOnceAndInOrder() {
    Remembering projection = new Remembering();
    Relay relay = relay(projection);
    publish(150);

    assertTrue(relay.deliver());
    assertTrue(relay.deliver());
    assertFalse(relay.deliver());

    assertEquals(LongStream.rangeClosed(1, 301).boxed().toList(), projection.told);
  }

  @Test
  void aFailedDeliveryIsMadeAgainAndNothingIsSkipped() {
    Remembering projection = new Remembering();
    projection.failuresToCome.set(4);
    Relay relay = relay(projection);
    Thread thread = new Thread(relay);

    thread.start();
    publish(3);
    relay.wake();

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          while (projection.cursor() < portal.journal.head()) {
            Thread.onSpinWait();
          }
          relay.stop();
          thread.join();
        });
    assertEquals(LongStream.rangeClosed(1, 7).boxed().toList(), projection.told);
    assertEquals(0, relay.failures());
  }
}
