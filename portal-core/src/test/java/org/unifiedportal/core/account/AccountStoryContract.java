package org.unifiedportal.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.ChainCheck;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;

/**
 * What every database must keep of people: invitation, log-in, second factor, sessions, dismissal.
 */
abstract class AccountStoryContract {
  private TestPortal portal;
  private TestPeople people;
  private AgencyId sarybulak;
  private AgencyId karatal;
  private Account administrator;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    people = new TestPeople(portal);
    sarybulak = portal.found("sarybulak").id();
    karatal = portal.found("karatal").id();
    administrator = people.administrator();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Account officer() {
    return people.person("aigul", administrator, sarybulak, Role.OFFICER);
  }

  private static Refusal refusal(Executable command) {
    return assertThrows(Refused.class, command).refusal();
  }

  private static List<String> issues(Executable command) {
    Refusal.Invalid invalid = assertInstanceOf(Refusal.Invalid.class, refusal(command));
    return invalid.issues().stream().map(Issue::key).toList();
  }

  private List<String> told() {
    return portal.journal.after(0, 1000).stream().map(JournalEntry::type).toList();
  }

  @Test
  void theFirstAdministratorComesByALinkThatWorksOnce() {
    assertTrue(people.inviting.inviteFirst().isEmpty(), "somebody administers the portal");
    assertTrue(Access.isAllowedEverywhere(administrator, Scope.ADMINISTER));
    assertFalse(Access.isAllowed(administrator, Scope.WRITE, sarybulak));
    assertTrue(told().containsAll(List.of("PersonInvited", "InvitationAccepted")));
  }

  @Test
  void anInvitationIsGoodForThreeDaysAndOnce() {
    InvitePerson command =
        new InvitePerson("Марат", Language.RU, List.of(new Duty.At(Role.OFFICER, sarybulak)));
    Invited late = people.inviting.invite(command, administrator);
    portal.clock.advance(Duration.ofDays(3));
    assertTrue(people.accepting.invited(late.secret()).isEmpty());
    assertEquals(
        new Refusal.NotAllowed("refusal.invitation-over"), refusal(() -> accept(late, "marat")));

    Invited again = people.inviting.renew(late.account().id(), administrator);
    assertEquals("marat", accept(again, "marat").login());
    assertEquals(
        new Refusal.NotAllowed("refusal.invitation-over"), refusal(() -> accept(again, "marat2")));
  }

  private Account accept(Invited invited, String login) {
    return people.accepting.accept(
        new AcceptInvitation(invited.secret(), login, "", TestPeople.PASSWORD));
  }

  @Test
  void whatIsWrongWithALoginAndAPasswordIsSaidAtOnce() {
    officer();
    Invited invited =
        people.inviting.invite(
            new InvitePerson("Б", Language.KK, List.of(new Duty.At(Role.CHECKER, sarybulak))),
            administrator);
    assertEquals(
        List.of("issue.login-taken", "issue.password-short"),
        issues(() ->
            people.accepting.accept(new AcceptInvitation(invited.secret(), "AIGUL", "", "short"))));
    assertEquals(
        List.of("issue.login", "issue.password-common"),
        issues(() ->
            people.accepting.accept(
                new AcceptInvitation(invited.secret(), "а б", "", "Qwertyuiop123!"))));
  }

  @Test
  void nobodyComesInUnderANameThatThePortalItselfHasInTheJournal() {
    List<Duty> duties = List.of(new Duty.At(Role.OFFICER, sarybulak));
    for (String taken : List.of("portal: А. Серіков", "link")) {
      InvitePerson command = new InvitePerson(taken, Language.KK, duties);
      assertEquals(
          List.of("issue.name-taken"),
          issues(() -> people.inviting.invite(command, administrator)));
    }
    Invited invited =
        people.inviting.invite(new InvitePerson("А. Серіков", Language.KK, duties), administrator);
    assertEquals(
        List.of("issue.name-taken"),
        issues(() ->
            people.accepting.accept(
                new AcceptInvitation(invited.secret(), "serikov", "portal", TestPeople.PASSWORD))));
  }

  @Test
  void aPersonServesSeveralAgenciesInDifferentRolesAndNoOther() {
    Account account = people.person("aigul", administrator, sarybulak, Role.PUBLISHER);
    people.staffing.assign(
        new AssignDuties(account.id(), karatal, Set.of(Role.OFFICER)), administrator);

    Account kept = people.accounts.find(account.id()).orElseThrow();
    assertTrue(Access.isAllowed(kept, Scope.PUBLISH, sarybulak));
    assertTrue(Access.isAllowed(kept, Scope.WRITE, karatal));
    assertFalse(Access.isAllowed(kept, Scope.PUBLISH, karatal));
    assertFalse(Access.isAllowedEverywhere(kept, Scope.READ));
    assertEquals(Set.of(sarybulak), kept.agencies(Scope.PUBLISH));
    assertEquals(List.of(kept), people.accounts.list(Set.of(karatal), Optional.empty(), 10));
    assertEquals(List.of(), people.accounts.list(Set.of(karatal), Optional.of(kept.id()), 10));
  }

  @Test
  void anOfficerComesInByThePasswordAlone() {
    Account account = officer();
    Entered entered = people.enter(" Aigul ");

    Presence presence = people.sessions.identify(entered.secret()).orElseThrow();
    assertTrue(presence.isComplete());
    assertEquals(account, presence.account());
    assertEquals(TestPeople.DEVICE, presence.session().device());
    assertTrue(people.sessions.identify(Secret.random()).isEmpty());
  }

  @Test
  void aPublisherNeedsASecondFactorAndNoCodeIsTakenTwice() {
    people.person("aigul", administrator, sarybulak, Role.PUBLISHER);
    Entered half = people.enter("aigul");
    assertFalse(half.presence().isComplete());
    assertTrue(half.presence().mustSetUpSecondFactor());

    String secret = people.secondFactors.propose(half.presence());
    Presence proposing = people.sessions.identify(half.secret()).orElseThrow();
    assertEquals(secret, people.secondFactors.propose(proposing));
    Entered whole = people.secondFactors.setUp(proposing, people.code(secret));
    assertTrue(people.sessions.identify(half.secret()).isEmpty(), "the secret is a new one");
    assertTrue(people.sessions.identify(whole.secret()).orElseThrow().isComplete());

    Presence next = people.enter("aigul").presence();
    assertFalse(next.isComplete() || next.mustSetUpSecondFactor());
    assertEquals(
        List.of("issue.code"),
        issues(() -> people.secondFactors.confirm(next, people.code(secret))));
    portal.clock.advance(Duration.ofSeconds(30));
    assertTrue(people.secondFactors.confirm(next, people.code(secret)).presence().isComplete());
    assertTrue(told().containsAll(List.of("SecondFactorSetUp", "SecondFactorFailed")));
  }

  @Test
  void aSixthTryIsRefusedEvenWhenItIsRightUntilFifteenMinutesHavePassed() {
    officer();
    for (int i = 0; i < 5; i++) {
      assertEquals(List.of("issue.log-in"), issues(() -> logIn("aigul", "wrong", "192.0.2.1")));
    }
    Refusal paused = new Refusal.NotAllowed("refusal.log-in-paused");
    assertEquals(paused, refusal(() -> logIn("aigul", TestPeople.PASSWORD, "192.0.2.2")));
    portal.clock.advance(Duration.ofMinutes(14));
    assertEquals(paused, refusal(() -> logIn("aigul", TestPeople.PASSWORD, "192.0.2.2")));
    portal.clock.advance(Duration.ofMinutes(1));
    assertTrue(logIn("aigul", TestPeople.PASSWORD, "192.0.2.2").presence().isComplete());
    assertEquals(5, told().stream().filter("LogInFailed"::equals).count());
    assertEquals(1, told().stream().filter("LogInPaused"::equals).count());
  }

  private Entered logIn(String login, String password, String address) {
    return people.loggingIn.logIn(new LogIn(login, password, new Device(address, "")));
  }

  @Test
  void anAddressHasFiftyTriesWhateverLoginsItTriesAtOnce() throws Exception {
    Callable<String> guess =
        () -> {
          try {
            logIn(
                "nobody-" + Thread.currentThread().threadId() + System.nanoTime(),
                "x",
                "192.0.2.9");
            return "in";
          } catch (Refused refused) {
            return refused.refusal().key();
          }
        };
    try (ExecutorService guessers = Executors.newFixedThreadPool(4)) {
      List<String> said =
          guessers.invokeAll(java.util.Collections.nCopies(56, guess)).stream()
              .map(AccountStoryContract::answer)
              .toList();
      assertEquals(50, said.stream().filter("refusal.invalid"::equals).count());
      assertEquals(6, said.stream().filter("refusal.log-in-paused"::equals).count());
    }
  }

  private static String answer(Future<String> said) {
    try {
      return said.get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void aSessionEndsAfterThirtyIdleMinutesAndAfterTwelveHours() {
    officer();
    Entered idle = people.enter("aigul");
    portal.clock.advance(Duration.ofMinutes(29));
    assertTrue(people.sessions.identify(idle.secret()).isPresent());
    portal.clock.advance(Duration.ofMinutes(30));
    assertTrue(people.sessions.identify(idle.secret()).isEmpty());

    Entered busy = people.enter("aigul");
    for (int i = 0; i < 35; i++) {
      portal.clock.advance(Duration.ofMinutes(20));
      assertTrue(people.sessions.identify(busy.secret()).isPresent());
    }
    portal.clock.advance(Duration.ofMinutes(20));
    assertTrue(people.sessions.identify(busy.secret()).isEmpty(), "twelve hours");
    portal.clock.advance(Duration.ofHours(1));
    assertTrue(people.sessions.sweep() >= 2);
  }

  @Test
  void aPersonSeesTheSessionsAndEndsOneAndNeverAnothersOne() {
    Account account = officer();
    people.person("marat", administrator, sarybulak, Role.OFFICER);
    Entered first = people.enter("aigul");
    Entered second = people.enter("aigul");
    Entered foreign = people.enter("marat");
    assertEquals(2, people.sessions.of(account.id()).size());

    people.sessions.end(second.presence(), first.presence().session().id());
    people.sessions.end(second.presence(), foreign.presence().session().id());

    assertTrue(people.sessions.identify(first.secret()).isEmpty());
    assertTrue(people.sessions.identify(foreign.secret()).isPresent());
    assertEquals(1, told().stream().filter("SessionEnded"::equals).count());
  }

  @Test
  void aNewPasswordEndsEverySession() {
    officer();
    Entered first = people.enter("aigul");
    Entered second = people.enter("aigul");
    assertEquals(
        List.of("issue.password-wrong", "issue.password-short"),
        issues(() ->
            people.changingPasswords.change(
                new ChangePassword("wrong", "short"), first.presence())));

    people.changingPasswords.change(
        new ChangePassword(TestPeople.PASSWORD, "жеті қабат жер асты"), first.presence());

    assertTrue(people.sessions.identify(first.secret()).isEmpty());
    assertTrue(people.sessions.identify(second.secret()).isEmpty());
    assertEquals(List.of("issue.log-in"), issues(() -> people.enter("aigul")));
    assertTrue(logIn("aigul", "жеті қабат жер асты", "192.0.2.1").presence().isComplete());
  }

  @Test
  void dismissalEndsEverythingAtOnceAndTheNameStaysInTheJournal() {
    Account account = officer();
    Entered entered = people.enter("aigul");
    Invited open = people.inviting.renew(account.id(), administrator);

    people.staffing.dismiss(account.id(), administrator);

    assertTrue(people.sessions.identify(entered.secret()).isEmpty());
    assertTrue(people.accepting.invited(open.secret()).isEmpty());
    assertEquals(List.of("issue.log-in"), issues(() -> people.enter("aigul")));
    assertEquals(AccountState.DISMISSED, people.accounts.find(account.id()).orElseThrow().state());
    assertInstanceOf(ChainCheck.Whole.class, portal.journal.check());
  }

  @Test
  void anAgencysAdministratorHasNoSayElsewhere() {
    Account own = people.person("bolat", administrator, sarybulak, Role.AGENCY_ADMINISTRATOR);
    Account foreign = people.person("dana", administrator, karatal, Role.OFFICER);
    InvitePerson elsewhere =
        new InvitePerson("Х", Language.KK, List.of(new Duty.At(Role.OFFICER, karatal)));
    InvitePerson everywhere = new InvitePerson("Х", Language.KK, List.of(new Duty.Everywhere()));
    Refusal noSay = new Refusal.NotAllowed("refusal.no-say");

    assertEquals(noSay, refusal(() -> people.inviting.invite(elsewhere, own)));
    assertEquals(noSay, refusal(() -> people.inviting.invite(everywhere, own)));
    assertEquals(noSay, refusal(() -> people.inviting.renew(foreign.id(), own)));
    assertInstanceOf(
        Refusal.NotFound.class, refusal(() -> people.staffing.dismiss(foreign.id(), own)));
    assertEquals(
        new Refusal.Conflict("refusal.last-administrator", List.of()),
        refusal(() -> people.staffing.dismiss(administrator.id(), administrator)));
  }

  @Test
  void whoWorksForTwoAgenciesIsDismissedFromOneByItsAdministrator() {
    Account own = people.person("bolat", administrator, sarybulak, Role.AGENCY_ADMINISTRATOR);
    Account both = officer();
    people.staffing.assign(
        new AssignDuties(both.id(), karatal, Set.of(Role.OFFICER)), administrator);

    Account left = people.staffing.dismiss(both.id(), own);

    assertEquals(Set.of(karatal), left.agencies());
    assertTrue(left.isActive());
  }

  @Test
  void whoLostThePasswordOrTheDeviceGetsANewLinkThatEndsTheOldOnes() {
    people.person("aigul", administrator, sarybulak, Role.PUBLISHER);
    Entered whole = people.enterWhole("aigul");
    Invited again = people.inviting.renew(whole.presence().account().id(), administrator);
    assertTrue(people.sessions.identify(whole.secret()).isPresent(), "until the link is used");

    Account renewed =
        people.accepting.accept(
            new AcceptInvitation(again.secret(), "other", "", "жеті қабат жер асты"));

    assertEquals("aigul", renewed.login());
    assertFalse(renewed.hasSecondFactor());
    assertTrue(people.sessions.identify(whole.secret()).isEmpty());
  }
}
