package org.unifiedportal.core.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** What an agency lets an office run, and takes back; each database inherits it. */
abstract class DelegationContract {
  private TestPortal portal;
  private DelegationStore store;
  private Delegating delegating;
  private AgencyId akimat;
  private AgencyId paper;
  private LocalDate today;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    store = DelegationStore.in(portal.database);
    delegating = new Delegating(portal.database, portal.journal, portal.time, taken -> List.of());
    akimat = portal.found("sarybulak").id();
    paper = portal.found("gazet").id();
    today = portal.time.today();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  /** Holds these rights over one agency. */
  private record Person(AgencyId agency, Set<Scope> scopes) implements Holder {
    @Override
    public boolean holds(Scope scope, AgencyId other) {
      return agency.equals(other) && scopes.contains(scope);
    }

    @Override
    public boolean holdsEverywhere(Scope scope) {
      return false;
    }
  }

  private Delegating.Decider administrator() {
    return new Delegating.Decider(new Person(akimat, Set.of(Scope.ADMINISTER)), TestPortal.OFFICER);
  }

  private Delegation give(Set<String> kinds, LocalDate from, LocalDate until, boolean publishes) {
    return delegating.give(
        new GiveDelegation(akimat, paper, kinds, from, until, publishes), administrator());
  }

  private List<Delegation> openOn(LocalDate day) {
    return store.openTo(Set.of(paper), day);
  }

  @Test
  void itHoldsFromItsFirstDayToItsLast() {
    Delegation given = give(Set.of("news", "event"), today.plusDays(1), today.plusDays(3), false);
    assertEquals(List.of(), openOn(today));
    assertEquals(List.of(given), openOn(today.plusDays(1)));
    assertEquals(List.of(given), openOn(today.plusDays(3)));
    assertEquals(List.of(), openOn(today.plusDays(4)));
    assertEquals(List.of(given), store.given(akimat, 10));
    assertEquals(List.of(), store.openTo(Set.of(akimat), today.plusDays(2)));
    assertEquals(List.of(), store.openTo(Set.of(), today.plusDays(2)));
  }

  @Test
  void anOfficeWritesWhatItRunsOfTheGivenKindsAndSeesNothingElse() {
    give(Set.of("news"), today, today, false);
    Person writer = new Person(paper, Set.of(Scope.READ, Scope.WRITE, Scope.PUBLISH));
    Matter run = new Matter(akimat, "news", paper);
    List<Delegation> open = openOn(today);
    assertTrue(Access.isAllowed(writer, Scope.READ, run, open));
    assertTrue(Access.isAllowed(writer, Scope.WRITE, run, open));
    assertFalse(Access.isAllowed(writer, Scope.PUBLISH, run, open), "it must be checked");
    assertFalse(Access.isAllowed(writer, Scope.CHECK, run, open));
    assertFalse(Access.isAllowed(writer, Scope.READ, Matter.own(akimat, "news"), open));
    assertFalse(Access.isAllowed(writer, Scope.READ, new Matter(akimat, "event", paper), open));
    assertFalse(Access.isAllowed(writer, Scope.WRITE, run, List.of()));
    Person reader = new Person(paper, Set.of(Scope.READ));
    assertFalse(Access.isAllowed(reader, Scope.WRITE, run, open), "no more than for the office");
  }

  @Test
  void anOfficeThatMayPublishDoesSoByThoseWhoPublishForIt() {
    give(Set.of("news"), today, today, true);
    Matter run = new Matter(akimat, "news", paper);
    Person editor = new Person(paper, Set.of(Scope.READ, Scope.WRITE));
    Person publisher = new Person(paper, Set.of(Scope.READ, Scope.WRITE, Scope.PUBLISH));
    assertFalse(Access.isAllowed(editor, Scope.PUBLISH, run, openOn(today)));
    assertTrue(Access.isAllowed(publisher, Scope.PUBLISH, run, openOn(today)));
  }

  @Test
  void takenBackItHoldsNoMoreAndBothStandInTheJournalOfTheAgency() {
    Delegation given = give(Set.of("news"), today, today.plusDays(9), true);
    delegating.takeBack(given.id(), administrator());
    assertEquals(List.of(), openOn(today));
    assertEquals(List.of(), store.given(akimat, 10));
    assertInstanceOf(
        Refusal.NotFound.class, refusal(() -> delegating.takeBack(given.id(), administrator())));
    List<JournalEntry> news = portal.journal.after(2, 10);
    assertEquals(
        List.of("DelegationGiven", "DelegationTakenBack"),
        news.stream().map(JournalEntry::type).toList());
    assertTrue(news.stream().allMatch(entry -> entry.agency().equals(akimat.value())));
  }

  @Test
  void onlyWhoAdministersTheAgencyDecides() {
    Delegation given = give(Set.of("news"), today, today, true);
    Delegating.Decider stranger =
        new Delegating.Decider(new Person(paper, Set.of(Scope.ADMINISTER)), TestPortal.OFFICER);
    assertInstanceOf(
        Refusal.NotFound.class, refusal(() -> delegating.takeBack(given.id(), stranger)));
    GiveDelegation own = new GiveDelegation(akimat, paper, Set.of("news"), today, today, true);
    assertInstanceOf(Refusal.NotAllowed.class, refusal(() -> delegating.give(own, stranger)));
    assertEquals(1, openOn(today).size());
  }

  @Test
  void everythingWrongIsSaidBesideItsField() {
    GiveDelegation wrong =
        new GiveDelegation(akimat, akimat, Set.of(), today.plusDays(2), today.minusDays(1), true);
    assertEquals(
        Set.of(
            "/office issue.required",
            "/kinds issue.required",
            "/until issue.until-before-from",
            "/until issue.past"),
        issues(wrong));
    GiveDelegation endless =
        new GiveDelegation(
            akimat, AgencyId.random(), Set.of("news"), today, today.plusYears(4), true);
    assertEquals(
        Set.of("/office issue.required", "/until issue.delegation-too-long"), issues(endless));
  }

  @Test
  void daysThatAreFarAwayAreSaidBesideTheirFieldAndReachNoDatabase() {
    for (LocalDate absurd :
        List.of(
            LocalDate.MIN,
            LocalDate.of(-4712, 1, 1),
            LocalDate.of(1, 1, 1),
            today.minusDays(32),
            today.plusYears(3).plusDays(1),
            LocalDate.of(294277, 1, 1),
            LocalDate.MAX)) {
      GiveDelegation odd =
          new GiveDelegation(akimat, paper, Set.of("news"), absurd, today.plusDays(9), true);
      assertTrue(issues(odd).contains("/from issue.delegation-from"), absurd.toString());
      GiveDelegation endless =
          new GiveDelegation(akimat, paper, Set.of("news"), today, absurd, true);
      assertTrue(issues(endless).stream().anyMatch(one -> one.startsWith("/until")));
    }
    Delegation widest = give(Set.of("news"), today.minusDays(31), today.plusYears(3), true);
    assertEquals(List.of(widest), store.given(akimat, 10));
  }

  private Set<String> issues(GiveDelegation command) {
    Refusal refusal = refusal(() -> delegating.give(command, administrator()));
    return assertInstanceOf(Refusal.Invalid.class, refusal).issues().stream()
        .map(issue -> issue.pointer() + " " + issue.key())
        .collect(Collectors.toSet());
  }

  private static Refusal refusal(Runnable work) {
    return assertThrows(Refused.class, work::run).refusal();
  }
}
