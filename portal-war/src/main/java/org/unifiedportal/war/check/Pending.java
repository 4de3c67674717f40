package org.unifiedportal.war.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.PublicationId;

/**
 * What a projection has not been told yet: it may differ without being wrong.
 *
 * @param entries how many journal entries it is behind
 * @param subjects what these entries are about
 */
record Pending(long entries, Set<UUID> subjects) {
  private static final int PAGE = 1000;

  static Pending after(long cursor, Journal journal) {
    Set<UUID> subjects = new HashSet<>();
    long count = 0;
    List<JournalEntry> page = journal.after(cursor, PAGE);
    while (!page.isEmpty()) {
      page.forEach(entry -> subjects.add(entry.subject()));
      count += page.size();
      page = journal.after(page.getLast().number(), PAGE);
    }
    return new Pending(count, subjects);
  }

  boolean concerns(PublicationId publication) {
    return subjects.contains(publication.value());
  }

  /** Said behind an agreement, empty when nothing is pending. */
  String said() {
    return entries == 0 ? "" : ", %d journal entries behind".formatted(entries);
  }
}
