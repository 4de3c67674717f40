package org.unifiedportal.war.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;

class ToldTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final TestPortal portal = TestPortal.onH2();
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);

  @AfterEach
  void close() {
    portal.close();
  }

  private Told<Integer> told() {
    return new Told<>(asked::incrementAndGet, portal.time);
  }

  private Told<Integer> silent() {
    return new Told<>(
        () -> {
          asked.incrementAndGet();
          throw new ProviderAway(new IOException("silent"));
        },
        portal.time);
  }

  private Told<Integer> slow() {
    return new Told<>(
        () -> {
          begun.countDown();
          try {
            answered.await();
          } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
          }
          return asked.incrementAndGet();
        },
        portal.time);
  }

  @Test
  void whatWasToldIsKeptWhileItIsFresh() {
    Told<Integer> told = told();
    assertEquals(1, told.within(HOUR));
    portal.clock.advance(HOUR.minusSeconds(1));
    assertEquals(1, told.within(HOUR));
    portal.clock.advance(Duration.ofSeconds(1));
    assertEquals(2, told.within(HOUR));
  }

  @Test
  void whoeverWasSilentIsNotAskedAgainForAMoment() {
    Told<Integer> silent = silent();
    assertThrows(ProviderAway.class, () -> silent.within(HOUR));
    portal.clock.advance(Duration.ofSeconds(14));
    assertThrows(ProviderAway.class, () -> silent.within(HOUR));
    assertEquals(1, asked.get());
    portal.clock.advance(Duration.ofSeconds(1));
    assertThrows(ProviderAway.class, () -> silent.within(HOUR));
    assertEquals(2, asked.get());
  }

  @Test
  void oneAsksFewWaitAndAllOthersAreToldAtOnce() throws Exception {
    Told<Integer> slow = slow();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> first = threads.submit(() -> slow.within(HOUR));
      begun.await();
      List<Future<String>> others = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        others.add(threads.submit(outcome(slow)));
      }
      long atOnce = 0;
      while (atOnce < 17) {
        atOnce = others.stream().filter(Future::isDone).count();
        Thread.onSpinWait();
      }
      answered.countDown();
      assertEquals(1, first.get());
      long taken = 0;
      for (Future<String> other : others) {
        taken += other.get().equals("1") ? 1 : 0;
      }
      assertEquals(3, taken);
      assertEquals(1, asked.get());
    }
  }

  private static Callable<String> outcome(Told<Integer> told) {
    return () -> {
      try {
        return "" + told.within(HOUR);
      } catch (ProviderAway away) {
        return "away";
      }
    };
  }
}
