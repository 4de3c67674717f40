package org.unifiedportal.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.TestPortal;

/** What every database must keep of the journal. */
abstract class JournalContract {
  private DataSource source;
  private TestPortal portal;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    source = database();
    portal = new TestPortal(source);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private record Noted(UUID subject, String words) implements Event {
    @Override
    public UUID agencyKey() {
      return subject;
    }
  }

  private JournalEntry note(String words) {
    return portal.database.transact(
        () -> portal.journal.append(new Noted(UUID.randomUUID(), words), TestPortal.OFFICER));
  }

  @Test
  void numbersBeginAtOneAndHaveNoGapsAfterARollback() {
    note("бірінші");
    assertThrows(
        IllegalStateException.class,
        () ->
            portal.database.transact(() -> {
              note("жоғалады");
              throw new IllegalStateException("changed its mind");
            }));
    note("екінші");

    assertEquals(
        List.of(1L, 2L), portal.journal.after(0, 10).stream().map(JournalEntry::number).toList());
    assertEquals(new ChainCheck.Whole(2), portal.journal.check());
  }

  @Test
  void whatIsTakenAlongAndByWhomIsTheNextEntry() {
    note("бірінші");
    UUID own = note("екінші").agency();
    ExportingJournal exporting = new ExportingJournal(portal.database, portal.journal);
    UUID marat = UUID.randomUUID();
    EntryFilter filter =
        new EntryFilter(
            Set.of(own),
            false,
            "айгүл",
            "Noted",
            Optional.of(own),
            new EntryFilter.Span(Instant.EPOCH, portal.time.now().plusSeconds(1)),
            Long.MAX_VALUE);
    ExportingJournal.Taken taken = exporting.export(filter, marat, TestPortal.OFFICER);
    assertEquals(1, taken.entries().size());
    assertFalse(taken.goesOn());
    JournalEntry last = portal.journal.after(2, 10).getLast();
    assertEquals("JournalExported", last.type());
    assertEquals(own, last.agency());
    assertEquals(marat, last.subject());
    String payload = last.payload();
    assertTrue(payload.contains("\"rows\":1"), payload);
    assertTrue(payload.contains("\"sought\":{\"actor\":\"айгүл\",\"from\":"), payload);
    assertTrue(payload.contains("\"subject\":\"" + own + "\",\"type\":\"Noted\""), payload);
    assertEquals(new ChainCheck.Whole(3), portal.journal.check());
  }

  @Test
  void everyAgencyIsToldThatItsEntriesWereTakenAlong() {
    Set<UUID> agencies = Set.of(note("бірінші").agency(), note("екінші").agency());
    EntryFilter filter =
        new EntryFilter(
            agencies,
            false,
            "",
            "",
            Optional.empty(),
            new EntryFilter.Span(Instant.EPOCH, portal.time.now().plusSeconds(1)),
            Long.MAX_VALUE);
    new ExportingJournal(portal.database, portal.journal)
        .export(filter, UUID.randomUUID(), TestPortal.OFFICER);
    List<JournalEntry> told = portal.journal.after(2, 10);
    assertEquals(agencies, told.stream().map(JournalEntry::agency).collect(Collectors.toSet()));
    assertTrue(told.stream().allMatch(one -> one.payload().contains("\"rows\":2")));
  }

  @Test
  void anEntryOutsideATransactionIsRefused() {
    assertThrows(
        IllegalStateException.class,
        () -> portal.journal.append(new Noted(UUID.randomUUID(), "жалғыз"), TestPortal.OFFICER));
  }

  @Test
  void aReaderWhoFollowsTheLastNumberMissesNothingOfEightWriters() throws Exception {
    int writers = 8;
    int entriesEach = 40;
    AtomicBoolean writing = new AtomicBoolean(true);
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      Future<List<Long>> reader = threads.submit(() -> follow(writing));
      List<Future<?>> all = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        all.add(threads.submit(() -> writeWithPauses(entriesEach)));
      }
      for (Future<?> writer : all) {
        writer.get(60, TimeUnit.SECONDS);
      }
      writing.set(false);

      assertEquals(
          LongStream.rangeClosed(1, writers * entriesEach).boxed().toList(),
          reader.get(60, TimeUnit.SECONDS));
    }
    assertEquals(new ChainCheck.Whole(writers * entriesEach), portal.journal.check());
  }

  /**
   * Half of the writers dawdle between append and commit, so that a later number could overtake.
   */
  private void writeWithPauses(int entries) {
    for (int number = 0; number < entries; number++) {
      portal.database.transact(() -> {
        note("жазба");
        if (ThreadLocalRandom.current().nextBoolean()) {
          Thread.yield();
        }
      });
    }
  }

  private List<Long> follow(AtomicBoolean writing) {
    List<Long> seen = new ArrayList<>();
    boolean more = true;
    while (more) {
      boolean last = !writing.get();
      long from = seen.isEmpty() ? 0 : seen.getLast();
      List<JournalEntry> entries = portal.journal.after(from, 17);
      entries.forEach(entry -> seen.add(entry.number()));
      more = !last || !entries.isEmpty();
    }
    return seen;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update journal_entry set payload = '{}' where entry_number = 2",
        "update journal_entry set actor = 'Басқа біреу' where entry_number = 2",
        "delete from journal_entry where entry_number = 2",
        "delete from journal_entry where entry_number = 3",
      })
  void aHandThatChangesAnEntryIsFound(String tampering) throws Exception {
    note("бірінші");
    note("екінші");
    note("үшінші");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate(tampering));
    }

    ChainCheck.Broken broken = assertInstanceOf(ChainCheck.Broken.class, portal.journal.check());

    assertEquals(tampering.endsWith("3") ? 3 : 2, broken.number());
  }

  @Test
  void listenersHearOfCommitsThatAppendedAndOfNoOthers() {
    List<JournalEntry> heard = new ArrayList<>();
    portal.database.afterAppend(heard::addAll);

    portal.journal.head();
    note("бір");

    assertEquals(portal.journal.after(0, 10), heard);
  }

  @Test
  void anAnswerIsKeptUnderItsKeyOnlyOnce() {
    Receipts receipts = Receipts.in(portal.database, portal.time);
    UUID token = UUID.randomUUID();
    KeptAnswer answer = new KeptAnswer("0".repeat(64), 201, "{}", "{\"id\":1}");

    receipts.keep(token, "key-1", answer);

    assertEquals(answer, receipts.find(token, "key-1").orElseThrow());
    assertTrue(receipts.find(UUID.randomUUID(), "key-1").isEmpty());
    assertThrows(RuntimeException.class, () -> receipts.keep(token, "key-1", answer));
    portal.clock.advance(Receipts.KEPT_FOR.plusSeconds(1));
    assertEquals(1, receipts.sweep());
  }
}
