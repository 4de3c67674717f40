package org.unifiedportal.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;

/** Whom the door must not let through, whatever database stands behind it. */
abstract class AccountDoorContract {
  private static final Refusal FACTOR_DUE = new Refusal.NotAllowed("refusal.second-factor-due");

  private TestPortal portal;
  private TestPeople people;
  private AgencyId sarybulak;
  private Account administrator;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    people = new TestPeople(portal);
    sarybulak = portal.found("sarybulak").id();
    administrator = people.administrator();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private static Refusal refusal(Executable command) {
    return assertThrows(Refused.class, command).refusal();
  }

  @Test
  void aPasswordAlonePutsNoOtherDeviceInPlaceOfTheFirst() {
    people.person("aigul", administrator, sarybulak, Role.PUBLISHER);
    people.enterWhole("aigul");
    portal.clock.advance(Duration.ofMinutes(1));
    Presence half = people.enter("aigul").presence();

    assertEquals(FACTOR_DUE, refusal(() -> people.secondFactors.propose(half)));
    assertEquals(FACTOR_DUE, refusal(() -> people.secondFactors.setUp(half, "123456")));
  }

  @Test
  void aDeviceThatWasProposedBeforeAnotherWasSetUpIsRefused() {
    people.person("aigul", administrator, sarybulak, Role.PUBLISHER);
    Entered early = people.enter("aigul");
    String secret = people.secondFactors.propose(early.presence());
    Presence waiting = people.sessions.identify(early.secret()).orElseThrow();
    people.enterWhole("aigul");

    String code = people.code(secret);
    assertEquals(FACTOR_DUE, refusal(() -> people.secondFactors.setUp(waiting, code)));
  }

  @Test
  void aPasswordIsChangedOnlyAfterTheSecondFactor() {
    people.person("aigul", administrator, sarybulak, Role.PUBLISHER);
    Presence half = people.enter("aigul").presence();
    ChangePassword wanted = new ChangePassword(TestPeople.PASSWORD, "жеті қабат жер асты");

    assertEquals(FACTOR_DUE, refusal(() -> people.changingPasswords.change(wanted, half)));

    people.changingPasswords.change(wanted, people.enterWhole("aigul").presence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "a\u0000b", "", "ӘКІМ", "\uD800", "a b c", "''--"})
  void whatCantBeALoginIsAWrongLogInAndNoFailure(String login) {
    assertInstanceOf(Refusal.Invalid.class, refusal(() -> people.loggingIn.logIn(by(login))));
  }

  @Test
  void aLoginOfAnyLengthIsAWrongLogInAndCountsForItsAddress() {
    String endless = "a".repeat(100_000);
    for (int i = 0; i < 50; i++) {
      assertInstanceOf(Refusal.Invalid.class, refusal(() -> people.loggingIn.logIn(by(endless))));
    }
    assertEquals(
        new Refusal.NotAllowed("refusal.log-in-paused"),
        refusal(() -> people.loggingIn.logIn(by(endless))));
  }

  private static LogIn by(String login) {
    return new LogIn(login, TestPeople.PASSWORD, TestPeople.DEVICE);
  }

  @Test
  void aLinkHandedOutForFewDutiesOpensNoMoreOfThem() {
    Invited invited =
        people.inviting.invite(
            new InvitePerson("Марат", Language.RU, List.of(new Duty.At(Role.OFFICER, sarybulak))),
            administrator);
    AccountId id = invited.account().id();
    people.staffing.assign(new AssignDuties(id, sarybulak, Set.of(Role.OFFICER)), administrator);
    assertTrue(people.accepting.invited(invited.secret()).isPresent(), "nothing grew");

    people.staffing.assign(
        new AssignDuties(id, sarybulak, Set.of(Role.OFFICER, Role.PUBLISHER)), administrator);

    assertTrue(people.accepting.invited(invited.secret()).isEmpty());
    Invited again = people.inviting.renew(id, administrator);
    assertTrue(people.accepting.invited(again.secret()).isPresent());
  }

  @Test
  void whoWasDismissedDecidesNothingAnyMore() {
    Account own = people.person("bolat", administrator, sarybulak, Role.AGENCY_ADMINISTRATOR);
    Account officer = people.person("aigul", administrator, sarybulak, Role.OFFICER);
    people.staffing.dismiss(own.id(), administrator);

    assertEquals(
        new Refusal.NotAllowed("refusal.no-say"),
        refusal(() -> people.staffing.dismiss(officer.id(), own)));
  }

  @Test
  void twoAdministratorsWhoDismissEachOtherLeaveOne() throws Exception {
    Account one = administrator;
    for (int round = 0; round < 4; round++) {
      Account other = administrator("admin" + round, one);
      Account first = one;
      List<String> said = atOnce(() -> dismiss(other, first), () -> dismiss(first, other));

      assertEquals(1, said.stream().filter("dismissed"::equals).count(), said::toString);
      List<Account> left = people.accounts.portalAdministrators();
      assertEquals(1, left.size());
      one = left.getFirst();
    }
  }

  private Account administrator(String login, Account inviter) {
    Invited invited =
        people.inviting.invite(
            new InvitePerson("Әкімші", Language.KK, List.of(new Duty.Everywhere())), inviter);
    return people.accepting.accept(
        new AcceptInvitation(invited.secret(), login, "", TestPeople.PASSWORD));
  }

  private String dismiss(Account whom, Account by) {
    try {
      people.staffing.dismiss(whom.id(), by);
      return "dismissed";
    } catch (Refused refused) {
      return refused.refusal().key();
    }
  }

  private static List<String> atOnce(Callable<String> one, Callable<String> other)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<String> first = both.submit(() -> start.await() < 2 ? one.call() : "");
      Future<String> second = both.submit(() -> start.await() < 2 ? other.call() : "");
      return List.of(first.get(), second.get());
    }
  }
}
