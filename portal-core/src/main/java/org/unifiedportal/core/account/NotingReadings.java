package org.unifiedportal.core.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.time.PortalTime;

/**
 * Notes in the journal who read personal data of others, before it is shown: one entry for each
 * reader, list or person, agency and day, so that nobody looks unseen and the journal isn't
 * flooded.
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

  /**
   * A page of the list of people, one entry for each agency some of them work for, with their
   * number on that page; one's own line is none.
   */
  public void people(Collection<Account> shown, Account reader) {
    Map<UUID, Integer> counts = new TreeMap<>();
    shown.stream()
        .filter(one -> !one.id().equals(reader.id()))
        .forEach(one -> agencies(one).forEach(agency -> counts.merge(agency, 1, Integer::sum)));
    note(
        counts.entrySet().stream()
            .map(one ->
                new PersonalDataRead(
                    one.getKey(), one.getKey(), reader.id(), "people", one.getValue())),
        reader);
  }

  /** The page of one person, told to each agency the person works for. */
  public void person(Account shown, Account reader) {
    UUID whose = shown.id().value();
    note(
        agencies(shown).stream()
            .map(agency -> new PersonalDataRead(whose, agency, reader.id(), "person", 1)),
        reader);
  }

  /** The journal of these agencies, or of the whole portal: who did what, and from where. */
  public void journal(Set<AgencyId> agencies, boolean everywhere, Account reader) {
    Stream<UUID> whose = everywhere ? Stream.of(PORTAL) : agencies.stream().map(AgencyId::value);
    note(whose.map(one -> new PersonalDataRead(one, one, reader.id(), "journal", 0)), reader);
  }

  private static Set<UUID> agencies(Account account) {
    Set<UUID> agencies = new TreeSet<>();
    account.agencies().forEach(one -> agencies.add(one.value()));
    if (agencies.isEmpty()) {
      agencies.add(PORTAL);
    }
    return agencies;
  }

  /** All of them in one transaction, and one question where none is new. */
  private void note(Stream<PersonalDataRead> reads, Account reader) {
    SortedMap<String, PersonalDataRead> looks = new TreeMap<>();
    reads.forEach(read -> looks.put(look(read), read));
    LocalDate today = time.today();
    database.transact(() -> {
      Set<String> first = readings.first(looks.keySet(), today);
      looks.entrySet().stream()
          .filter(look -> first.contains(look.getKey()))
          .forEach(look -> journal.append(look.getValue(), reader.actor()));
    });
  }

  private static String look(PersonalDataRead read) {
    String whose = read.whose().equals(read.agency()) ? "" : read.whose() + " ";
    return read.reader() + " " + read.what() + " " + whose + read.agency();
  }
}
