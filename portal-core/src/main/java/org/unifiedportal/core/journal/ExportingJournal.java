package org.unifiedportal.core.journal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Lets entries of the journal be taken along, and keeps in it who took which. */
public final class ExportingJournal {
  /** So many entries at most are taken at once. */
  public static final int MOST = 20_000;

  private static final UUID PORTAL = new UUID(0, 0);

  private final Database database;
  private final Journal journal;

  /** Both belong together. */
  public ExportingJournal(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  /**
   * Entries that were taken along, the newest first.
   *
   * @param goesOn whether there are more than fit
   */
  public record Taken(List<JournalEntry> entries, boolean goesOn) {
    /** Copies the list. */
    public Taken {
      entries = List.copyOf(entries);
    }
  }

  /**
   * The entries looked for; that they were taken are the journal's next entries, one for each
   * agency whose they are, so that all of its administrators see it.
   */
  public Taken export(EntryFilter filter, UUID by, Actor actor) {
    return database.transact(() -> {
      List<JournalEntry> found = journal.find(filter, MOST + 1);
      List<JournalEntry> taken = found.subList(0, Math.min(MOST, found.size()));
      Map<String, String> sought = sought(filter);
      agencies(filter)
          .forEach(
              one -> journal.append(new JournalExported(by, one, sought, taken.size()), actor));
      return new Taken(taken, found.size() > MOST);
    });
  }

  private static List<UUID> agencies(EntryFilter filter) {
    return filter.everywhere() ? List.of(PORTAL) : filter.agencies().stream().sorted().toList();
  }

  private static Map<String, String> sought(EntryFilter filter) {
    Map<String, String> sought = new TreeMap<>();
    sought.put("from", filter.span().from().toString());
    sought.put("until", filter.span().until().toString());
    sought.put("actor", filter.actor());
    sought.put("type", filter.type());
    filter.subject().ifPresent(id -> sought.put("subject", id.toString()));
    sought.values().removeIf(String::isEmpty);
    return sought;
  }
}
