package org.unifiedportal.core.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.time.PortalTime;

/**
 * Notes in the journal who read personal data of others, before it is shown: one entry for each
 * reader, list or person, and day, so that nobody looks unseen and the journal isn't flooded.
 */
public final class NotingReadings {
  private static final UUID PORTAL = new UUID(0, 0);

  private final Database database;
  private final JpaReadings readings;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public NotingReadings(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.readings = new JpaReadings(database);
    this.journal = journal;
    this.time = time;
  }

  /** A list of people, one entry for each agency some of them work for; one's own line is none. */
  public void people(Collection<Account> shown, Account reader) {
    Map<UUID, Integer> counts = new TreeMap<>();
    shown.stream()
        .filter(one -> !one.id().equals(reader.id()))
        .forEach(one -> agencies(one).forEach(agency -> counts.merge(agency, 1, Integer::sum)));
    counts.forEach((agency, people) ->
        note(new PersonalDataRead(agency, agency, reader.id(), "people", people), reader));
  }

  /** The page of one person. */
  public void person(Account shown, Account reader) {
    UUID agency = agencies(shown).iterator().next();
    note(new PersonalDataRead(shown.id().value(), agency, reader.id(), "person", 1), reader);
  }

  /** The journal of these agencies, or of the whole portal: who did what, and from where. */
  public void journal(Set<AgencyId> agencies, boolean everywhere, Account reader) {
    if (everywhere) {
      note(new PersonalDataRead(PORTAL, PORTAL, reader.id(), "journal", 0), reader);
    } else {
      agencies.forEach(one ->
          note(new PersonalDataRead(one.value(), one.value(), reader.id(), "journal", 0), reader));
    }
  }

  private static Set<UUID> agencies(Account account) {
    Set<UUID> agencies = new TreeSet<>();
    account.agencies().forEach(one -> agencies.add(one.value()));
    if (agencies.isEmpty()) {
      agencies.add(PORTAL);
    }
    return agencies;
  }

  private void note(PersonalDataRead read, Account reader) {
    LocalDate today = time.today();
    database.transact(() -> {
      if (readings.isFirst(reader.id(), read.what() + " " + read.whose(), today)) {
        readings.sweep(today);
        journal.append(read, reader.actor());
      }
    });
  }
}
