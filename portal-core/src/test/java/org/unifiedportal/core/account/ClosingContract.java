package org.unifiedportal.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.Delegation;
import org.unifiedportal.core.agency.DelegationStore;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.IssuedToken;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.agency.Tenure;
import org.unifiedportal.core.agency.TokenSecret;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublishEdition;
import org.unifiedportal.core.publication.Schedule;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** What ends when an agency is closed, and what stays; each database inherits it. */
abstract class ClosingContract {
  private static final LocalText REASON = TestClosing.REASON;

  private TestPortal portal;
  private TestPeople people;
  private TestClosing all;
  private ClosingAgencies closing;
  private Agency akimat;
  private Agency department;
  private Account administrator;
  private Delegating.Decider decider;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    all = new TestClosing(portal);
    people = all.people;
    closing = all.closing;
    akimat = all.akimat;
    department = all.department;
    administrator = all.administrator;
    decider = all.decider;
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Agency closed() {
    return all.close();
  }

  private static Refusal refusal(Executable act) {
    return assertThrows(Refused.class, act).refusal();
  }

  private static void isRefusedAsClosed(Executable act) {
    Refusal.Conflict conflict = assertInstanceOf(Refusal.Conflict.class, refusal(act));
    assertEquals("refusal.agency-closed", conflict.key());
  }

  @Test
  void aClosedAgencyTellsWhyAndWhereToTurnAndKeepsWhatItPublished() {
    Publication live = portal.publish(department.id(), PublicationKind.NEWS, "Хабар", "Новость");
    closed();

    Agency known = portal.agencies.find(department.id()).orElseThrow();
    Tenure.Closed how = known.findClosing().orElseThrow();
    assertEquals(new Tenure.Closed(portal.time.now(), REASON, Optional.of(akimat.id())), how);
    assertEquals(2, known.version());
    assertTrue(portal.publications.findLive(live.id()).isPresent());
    JournalEntry entry = portal.journal.after(portal.journal.head() - 1, 1).getFirst();
    assertEquals("AgencyClosed", entry.type());
    assertTrue(entry.payload().contains("Біріктірілді"), entry.payload());
    assertTrue(portal.agencies.find(akimat.id()).orElseThrow().isOpen());
  }

  @Test
  void itsPeopleLoseTheirDutiesThereAndKeepThoseElsewhere() {
    Account only = people.person("aigul", administrator, department.id(), Role.OFFICER);
    Account both = people.person("marat", administrator, akimat.id(), Role.OFFICER);
    people.staffing.assign(
        new AssignDuties(both.id(), akimat.id(), Set.of(Role.OFFICER)), administrator);
    Account two =
        people
            .inviting
            .invite(
                new InvitePerson(
                    "Дана",
                    Language.KK,
                    List.of(
                        new Duty.At(Role.OFFICER, department.id()),
                        new Duty.At(Role.CHECKER, akimat.id()))),
                administrator)
            .account();
    Entered entered = people.enter("aigul");
    closed();

    assertEquals(AccountState.DISMISSED, people.accounts.find(only.id()).orElseThrow().state());
    assertTrue(people.sessions.identify(entered.secret()).isEmpty());
    assertEquals(both.duties(), people.accounts.find(both.id()).orElseThrow().duties());
    assertEquals(
        List.of(new Duty.At(Role.CHECKER, akimat.id())),
        people.accounts.find(two.id()).orElseThrow().duties());
  }

  @Test
  void whatWasToGoOutDoesNotAndWhatIsLiveExpiresWhenItWasToldTo() {
    Instant tomorrow = portal.time.now().plus(Duration.ofDays(1));
    Publication live = portal.publish(department.id(), PublicationKind.NEWS, "Хабар", "Новость");
    schedule(live, ScheduledAct.EXPIRE, tomorrow);
    Content content = TestPortal.content(PublicationKind.NEWS, "Ертең", "Завтра");
    Publication draft = portal.draft(department.id(), PublicationKind.NEWS, content);
    schedule(draft, ScheduledAct.PUBLISH, tomorrow);
    schedule(draft, ScheduledAct.EXPIRE, tomorrow.plusSeconds(60));
    closed();

    assertEquals(List.of(), portal.schedules.waiting(draft.id()));
    assertEquals(1, portal.schedules.waiting(live.id()).size());
    portal.clock.advance(Duration.ofDays(2));
    assertEquals(1, portal.dueActs.run());
    assertFalse(portal.publications.find(draft.id()).orElseThrow().isLive());
    assertFalse(portal.publications.find(live.id()).orElseThrow().isLive());
  }

  private Schedule schedule(Publication one, ScheduledAct act, Instant at) {
    return portal.scheduling.schedule(
        new ScheduleEdition(one.id(), one.version(), act, at), TestPortal.OFFICER);
  }

  @Test
  void programsAndOfficesWriteForItNoMore() {
    TokenSecret secret = portal.token(department.id());
    Delegation given = all.delegate(department, akimat, 0);
    Delegation run = all.delegate(akimat, department, 0);
    Delegation later = all.delegate(department, akimat, 9);
    Delegation toRunLater = all.delegate(akimat, department, 9);
    closed();

    assertTrue(portal.tokens.find(secret.hash()).map(IssuedToken::ended).orElseThrow().isPresent());
    DelegationStore left = DelegationStore.in(portal.database);
    assertTrue(left.find(given.id()).isEmpty());
    assertTrue(left.find(run.id()).isEmpty());
    assertTrue(left.find(later.id()).isEmpty());
    assertTrue(left.find(toRunLater.id()).isEmpty());
  }

  @Test
  void nothingBeginsForAClosedAgency() {
    Content content = TestPortal.content(PublicationKind.NEWS, "Жоба", "Черновик");
    Publication draft = portal.draft(department.id(), PublicationKind.NEWS, content);
    closed();

    isRefusedAsClosed(() -> portal.draft(department.id(), PublicationKind.NEWS, content));
    isRefusedAsClosed(() ->
        portal.publishing.publish(
            new PublishEdition(draft.id(), 1, new Change.First(), Optional.empty()),
            TestPortal.OFFICER));
    isRefusedAsClosed(() -> portal.token(department.id()));
    isRefusedAsClosed(() -> all.delegate(department, akimat, 0));
    isRefusedAsClosed(() -> people.person("aigul", administrator, department.id(), Role.OFFICER));
    assertInstanceOf(Refusal.Invalid.class, refusal(() -> all.delegate(akimat, department, 0)));
  }

  @Test
  void onlyThePortalsAdministratorsCloseAndNeverOneWithOthersBelow() {
    Account own = people.person("marat", administrator, department.id(), Role.AGENCY_ADMINISTRATOR);
    CloseAgency command = new CloseAgency(department.id(), 1, REASON, Optional.empty());
    Delegating.Decider stranger = new Delegating.Decider(own, own.actor());
    assertInstanceOf(Refusal.NotFound.class, refusal(() -> closing.close(command, stranger)));
    Refusal.Conflict below =
        assertInstanceOf(
            Refusal.Conflict.class,
            refusal(() ->
                closing.close(new CloseAgency(akimat.id(), 1, REASON, Optional.empty()), decider)));
    assertEquals("refusal.agency-has-below", below.key());
    assertEquals(
        new Refusal.Stale(7, 1),
        refusal(() ->
            closing.close(new CloseAgency(department.id(), 7, REASON, Optional.empty()), decider)));
    closing.close(command, decider);
    isRefusedAsClosed(() -> closing.close(command, decider));
  }

  @Test
  void theOldestAtWorkWithNobodyAboveKeepsThePortalWhateverTheOthersAreCalled() {
    Agency second = portal.found("abai");
    Agency third = portal.found("aksai");
    assertEquals(Optional.of(all.oblast.id()), portal.agencies.findKeeper().map(Agency::id));
    Refusal.Conflict kept =
        assertInstanceOf(Refusal.Conflict.class, refusal(() -> all.close(all.oblast, 1)));
    assertEquals("refusal.agency-keeps-portal", kept.key());

    all.close(second, 1);
    assertEquals(Optional.of(all.oblast.id()), portal.agencies.findKeeper().map(Agency::id));
    assertFalse(all.close(third, 1).isOpen());
  }

  @Test
  void aReasonInBothLanguagesIsNeededAndASuccessorThatIsAtWork() {
    LocalText kazakh =
        new LocalText(Map.of(Language.KK, "Біріктірілді", Language.EN, "x".repeat(501)));
    Refusal.Invalid invalid =
        assertInstanceOf(
            Refusal.Invalid.class,
            refusal(() ->
                closing.close(
                    new CloseAgency(department.id(), 1, kazakh, Optional.of(department.id())),
                    decider)));
    assertEquals(
        List.of("/reason/ru", "/reason/en", "/successor"),
        invalid.issues().stream().map(Issue::pointer).toList());
  }

  @Test
  void openedAgainItPublishesAndNobodysDutiesComeBackByThemselves() {
    people.person("aigul", administrator, department.id(), Role.OFFICER);
    closed();
    closing.reopen(department.id(), decider);
    closing.reopen(department.id(), decider);

    assertTrue(portal.agencies.find(department.id()).orElseThrow().isOpen());
    portal.publish(department.id(), PublicationKind.NEWS, "Хабар", "Новость");
    assertEquals(List.of(), people.accounts.list(Set.of(department.id()), Optional.empty(), 9));
    assertEquals(
        1,
        portal.journal.after(0, 1000).stream()
            .filter(entry -> entry.type().equals("AgencyReopened"))
            .count());
  }
}
