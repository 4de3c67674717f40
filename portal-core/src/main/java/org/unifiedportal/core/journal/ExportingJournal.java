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

  /** The entries looked for, the newest first; that they were taken is the journal's next entry. */
  public List<JournalEntry> export(EntryFilter filter, UUID by, Actor actor) {
    return database.transact(() -> {
      List<JournalEntry> taken = journal.find(filter, MOST);
      journal.append(event(filter, by, taken.size()), actor);
      return taken;
    });
  }

  private static JournalExported event(EntryFilter filter, UUID by, int rows) {
    List<UUID> agencies =
        filter.everywhere() ? List.of() : filter.agencies().stream().sorted().toList();
    UUID first = agencies.isEmpty() ? PORTAL : agencies.getFirst();
    return new JournalExported(by, first, agencies, sought(filter), rows);
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
