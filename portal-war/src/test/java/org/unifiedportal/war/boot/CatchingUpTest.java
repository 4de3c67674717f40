package org.unifiedportal.war.boot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Projection;

class CatchingUpTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(60);

  private final AtomicLong reached = new AtomicLong();
  private final AtomicBoolean building = new AtomicBoolean();
  private final CatchingUp waiting =
      new CatchingUp(
          List.of(new Reaching(reached), new Reaching(new AtomicLong(7))), building::get);

  /** A read side that has reached what a test says. */
  private record Reaching(AtomicLong place) implements Projection {
    @Override
    public String name() {
      return "reaching";
    }

    @Override
    public long cursor() {
      return place.get();
    }

    @Override
    public void apply(List<JournalEntry> entries) {
      place.set(entries.getLast().number());
    }

    @Override
    public void skip(JournalEntry entry) {
      place.set(entry.number());
    }
  }

  @Test
  void anEmptyJournalIsReachedAtOnce() {
    assertTimeout(Duration.ofSeconds(2), () -> assertTrue(waiting.reach(0, LONG)));
  }

  @Test
  void theSlowestIsWaitedFor() throws InterruptedException {
    Thread slow = later(() -> reached.set(7));

    assertTrue(waiting.reach(7, LONG));
    assertTrue(reached.get() == 7);
    slow.join();
  }

  @Test
  void whatIsBuiltFromNothingIsWaitedForThoughItsCursorStandsAtTheHead() throws Exception {
    reached.set(7);
    building.set(true);
    Thread builder = later(() -> building.set(false));

    assertTrue(waiting.reach(7, LONG));
    assertFalse(building.get());
    builder.join();
  }

  @Test
  void theStartDoesNotHangOnAReadSideThatNeverArrives() {
    assertFalse(waiting.reach(8, SHORT));
  }

  @Test
  void aStartThatIsBrokenOffWaitsNoLonger() {
    Thread.currentThread().interrupt();

    assertFalse(waiting.reach(8, LONG));
    assertTrue(Thread.interrupted());
  }

  private static Thread later(Runnable work) {
    return Thread.ofVirtual()
        .start(() -> {
          try {
            Thread.sleep(80);
            work.run();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
