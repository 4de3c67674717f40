package org.unifiedportal.core.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.Function;
import org.unifiedportal.core.time.PortalTime;

/** The journal in two tables: the head row's lock is held from append to commit. */
final class JpaJournal implements Journal {
  private static final int PAGE = 1000;

  private final JpaDatabase database;
  private final PortalTime time;

  JpaJournal(Database database, PortalTime time) {
    this.database = (JpaDatabase) database;
    this.time = time;
  }

  @Override
  public JournalEntry append(Event event, Actor actor) {
    refuseOutside();
    JournalEntry entry = in(entities -> append(entities, event, actor));
    database.noteAppend(entry);
    return entry;
  }

  private void refuseOutside() {
    if (!database.isInTransaction()) {
      throw new IllegalStateException("an entry is appended in the transaction of its rows");
    }
  }

  private JournalEntry append(EntityManager entities, Event event, Actor actor) {
    JpaHeadRow head = lock(entities);
    JournalEntry entry = JournalChain.next(head.number, head.hash, time.now(), event, actor);
    head.number = entry.number();
    head.hash = entry.hash();
    entities.persist(JpaEntryRow.of(entry));
    return entry;
  }

  private static JpaHeadRow lock(EntityManager entities) {
    return entities.find(JpaHeadRow.class, JpaHeadRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public void hold() {
    refuseOutside();
    in(JpaJournal::lock);
  }

  @Override
  public List<JournalEntry> after(long number, int limit) {
    return in(entities ->
        entities
            .createQuery(
                "select e from JpaEntryRow e where e.number > :number order by e.number",
                JpaEntryRow.class)
            .setParameter("number", number)
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaEntryRow::toEntry)
            .toList());
  }

  @Override
  public List<JournalEntry> find(EntryFilter filter, int limit) {
    return in(entities -> JpaEntrySearch.find(entities, filter, limit));
  }

  @Override
  public long head() {
    return in(entities -> entities.find(JpaHeadRow.class, JpaHeadRow.ONLY).number);
  }

  /** The head is read first, so that what is appended meanwhile is no disagreement. */
  @Override
  public ChainCheck check() {
    JpaHeadRow head = in(entities -> entities.find(JpaHeadRow.class, JpaHeadRow.ONLY));
    JournalChain.Reader reader = new JournalChain.Reader();
    List<JournalEntry> page = upTo(head.number, 0);
    while (!page.isEmpty() && reader.follows(page)) {
      page = upTo(head.number, page.getLast().number());
    }
    return reader.outcome(head.hash);
  }

  private List<JournalEntry> upTo(long last, long from) {
    return after(from, PAGE).stream().filter(entry -> entry.number() <= last).toList();
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
