package org.unifiedportal.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;

/** What is typed and not sent, on each database. */
abstract class UnfinishedContract {
  abstract DataSource database();

  @Test
  void theLastWordsOfEachFormAreKeptUntilTheyAreForgottenOrOld() {
    try (TestPortal portal = new TestPortal(database())) {
      UnfinishedStore store = UnfinishedStore.in(portal.database);
      AccountId aigul = new TestPeople(portal).administrator().id();
      Instant now = portal.time.now();
      String endless = "{\"texts.kk.title\":\"" + "ұзақ мәтін ".repeat(5000) + "\"}";
      store.keep(new Unfinished(aigul, "console/write/news", "", "{\"a\":\"1\"}", now));
      store.keep(new Unfinished(aigul, "console/write/problem", "", "{}", now.plusSeconds(1)));
      store.keep(new Unfinished(aigul, "console/write/news", "", endless, now.plusSeconds(2)));

      assertEquals(endless, store.find(aigul, "console/write/news", "").orElseThrow().typed());
      assertEquals(
          List.of("console/write/news", "console/write/problem"),
          store.of(aigul, 5).stream().map(Unfinished::form).toList());
      assertEquals(Optional.empty(), store.find(AccountId.random(), "console/write/news", ""));
      store.forget(aigul, "console/write/news", "");
      store.forget(aigul, "console/write/news", "");
      assertEquals(Optional.empty(), store.find(aigul, "console/write/news", ""));
      assertEquals(0, store.sweep(now));
      assertEquals(1, store.sweep(now.plus(Duration.ofDays(1))));
      assertThrows(IllegalArgumentException.class, () -> new Unfinished(aigul, " ", "", "{}", now));
    }
  }

  @Test
  void papersOfOneFormTakeNothingFromEachOtherAndTheOldestMakeRoom() {
    try (TestPortal portal = new TestPortal(database())) {
      UnfinishedStore store = UnfinishedStore.in(portal.database);
      AccountId aigul = new TestPeople(portal).administrator().id();
      Instant now = portal.time.now();
      String news = "console/write/news";
      store.keep(new Unfinished(aigul, news, "", "{\"a\":\"before papers\"}", now));
      store.keep(new Unfinished(aigul, news, "one", "{\"a\":\"1\"}", now.plusSeconds(1)));
      store.keep(new Unfinished(aigul, news, "two", "{\"a\":\"2\"}", now.plusSeconds(2)));
      store.keep(new Unfinished(aigul, news, "one", "{\"a\":\"1b\"}", now.plusSeconds(3)));

      assertEquals(
          List.of("one", "two", ""),
          store.of(aigul, news, 5).stream().map(Unfinished::paper).toList());
      assertEquals("{\"a\":\"1b\"}", store.find(aigul, news, "one").orElseThrow().typed());
      assertEquals(List.of(), store.of(aigul, "console/write/problem", 5));
      store.forget(aigul, news, "one", now.plusSeconds(1));
      assertEquals(
          "{\"a\":\"1b\"}",
          store.find(aigul, news, "one").orElseThrow().typed(),
          "somebody typed on meanwhile");
      store.forget(aigul, news, "one", store.find(aigul, news, "one").orElseThrow().at());
      assertEquals(
          List.of("two", ""), store.of(aigul, news, 5).stream().map(Unfinished::paper).toList());

      for (int more = 0; more < Unfinished.MOST - 1; more++) {
        Instant at = now.plusSeconds(10 + more);
        store.keep(new Unfinished(aigul, news, "more " + more, "{}", at));
      }
      assertEquals(Optional.empty(), store.find(aigul, news, ""), "the oldest went");
      assertEquals(Unfinished.MOST, store.of(aigul, Unfinished.MOST * 2).size());
      String long37 = "x".repeat(37);
      assertThrows(
          IllegalArgumentException.class, () -> new Unfinished(aigul, news, long37, "{}", now));
    }
  }
}
