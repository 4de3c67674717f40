package org.unifiedportal.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.Meeting;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.journal.ChainCheck;
import org.unifiedportal.core.journal.JournalEntry;

/** Who read what is known of people, in the journal of each database. */
abstract class ReadingsContract {
  private TestPortal portal;
  private TestPeople people;
  private NotingReadings noting;
  private AgencyId sarybulak;
  private AgencyId karatal;
  private Account administrator;
  private Account officer;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    people = new TestPeople(portal);
    noting = new NotingReadings(portal.database, portal.journal, portal.time);
    sarybulak = portal.found("sarybulak").id();
    karatal = portal.found("karatal").id();
    administrator = people.administrator();
    officer = people.person("aigul", administrator, sarybulak, Role.OFFICER);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private List<JournalEntry> noted() {
    return portal.journal.after(0, 1000).stream()
        .filter(entry -> entry.type().equals("PersonalDataRead"))
        .toList();
  }

  private List<String> readings() {
    return noted().stream()
        .map(entry -> entry.payload().replaceFirst(".*\"what\":\"(\\w+)\".*", "$1"))
        .toList();
  }

  @Test
  void aFirstLookAtPeopleIsNotedOnceADayHoweverManyLookAtOnce() throws Exception {
    lookAtOnce();
    noting.person(officer, administrator);
    noting.journal(Set.of(sarybulak, karatal), false, officer);
    assertEquals(List.of("people", "person", "journal", "journal"), readings());
    portal.clock.advance(Duration.ofDays(1));
    lookAtOnce();
    noting.person(officer, administrator);
    assertEquals(6, noted().size());
    assertInstanceOf(ChainCheck.Whole.class, portal.journal.check());
  }

  private void lookAtOnce() throws Exception {
    Callable<Boolean> look =
        () -> {
          noting.people(List.of(officer, administrator), administrator);
          return true;
        };
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> done : pool.invokeAll(Collections.nCopies(4, look))) {
        done.get();
      }
    }
  }

  @Test
  void twoWhoOpenTheSamePageTheNextDayAtTheSameMomentAreOneFirstLook() throws Exception {
    noting.person(officer, administrator);
    portal.clock.advance(Duration.ofDays(1));
    Runnable look = () -> noting.person(officer, administrator);
    assertEquals(Optional.empty(), Meeting.of(portal.database, look, look));
    assertEquals(2, noted().size());
  }

  @Test
  void thePageOfSomebodyWhoWorksForTwoAgenciesIsToldToBoth() {
    people.staffing.assign(
        new AssignDuties(officer.id(), karatal, Set.of(Role.OFFICER)), administrator);
    Account both = people.accounts.find(officer.id()).orElseThrow();
    noting.person(both, administrator);
    noting.person(both, administrator);
    Set<UUID> told =
        noted().stream().map(JournalEntry::agency).collect(Collectors.toUnmodifiableSet());
    assertEquals(Set.of(sarybulak.value(), karatal.value()), told);
    assertEquals(2, noted().size());
    assertEquals(officer.id().value(), noted().getFirst().subject());
  }
}
