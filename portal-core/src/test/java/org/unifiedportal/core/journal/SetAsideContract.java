package org.unifiedportal.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;

/** What every database must keep of entries that projections could not take. */
abstract class SetAsideContract {
  private static final UUID FIRST = UUID.randomUUID();
  private static final UUID SECOND = UUID.randomUUID();

  private TestPortal portal;
  private SetAsideStore store;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    store = SetAsideStore.in(portal.database);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private SetAside one(String projection, long entry, UUID subject) {
    return new SetAside(
        projection, entry, "EditionPublished", subject, "Мәтін оқылмайды", portal.time.now());
  }

  private List<Long> entries() {
    return store.all().stream().map(SetAside::entry).toList();
  }

  @Test
  void whatIsKeptComesBackWholeByProjectionAndNumber() {
    SetAside late = one("search", 12, FIRST);
    store.keep(late);
    store.keep(one("search", 7, SECOND));
    store.keep(one("feed", 12, FIRST));

    assertEquals(List.of(12L, 7L, 12L), entries());
    assertEquals(late, store.all().getLast());
  }

  @Test
  void theSameEntryAgainStandsThereOnce() {
    store.keep(one("search", 7, FIRST));
    store.keep(one("search", 7, FIRST));

    assertEquals(List.of(7L), entries());
  }

  @Test
  void aSubjectIsForgottenInOneProjectionOnly() {
    store.keep(one("search", 7, FIRST));
    store.keep(one("search", 8, FIRST));
    store.keep(one("search", 9, SECOND));
    store.keep(one("feed", 7, FIRST));

    store.forget("search", FIRST);

    assertEquals(List.of(7L, 9L), entries());
  }

  @Test
  void aProjectionThatIsBuiltAnewHasNothingSetAside() {
    store.keep(one("search", 7, FIRST));
    store.keep(one("feed", 7, FIRST));

    store.forget("feed");

    assertEquals(List.of("search"), store.all().stream().map(SetAside::projection).toList());
  }

  @Test
  void aLongReasonIsCutAndStillKept() {
    JournalEntry entry =
        new JournalEntry(
            3, portal.time.now(), "EditionPublished", FIRST, SECOND, "a", "{}", "", "");
    store.keep(
        SetAside.of(
            "search", entry, new IllegalStateException("ұзақ ".repeat(300)), portal.time.now()));

    String why = store.all().getFirst().why();
    assertTrue(why.startsWith("java.lang.IllegalStateException: ұзақ"), why);
    assertEquals(500, why.length());
  }
}
