package org.unifiedportal.core.account;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.text.Language;

/** People with accounts over a test portal; all of them have the same good password. */
public final class TestPeople {
  /** A password that nobody tries first. */
  public static final String PASSWORD = "тоғыз түйе тау асты";

  /** Where tests sign in from. */
  public static final Device DEVICE = new Device("192.0.2.7", "Firefox, Android");

  private static final PasswordCost CHEAP = PasswordCost.OF_RANDOM_SIGNS;

  public final AccountStore accounts;
  public final Inviting inviting;
  public final Accepting accepting;
  public final LoggingIn loggingIn;
  public final SecondFactors secondFactors;
  public final Sessions sessions;
  public final ChangingPasswords changingPasswords;
  public final Staffing staffing;
  private final TestPortal portal;

  /** The people of this portal. */
  public TestPeople(TestPortal portal) {
    this.portal = portal;
    accounts = AccountStore.in(portal.database);
    inviting = new Inviting(portal.database, portal.journal, portal.time);
    accepting = new Accepting(portal.database, portal.journal, portal.time, CHEAP);
    loggingIn = new LoggingIn(portal.database, portal.journal, portal.time, CHEAP);
    secondFactors = new SecondFactors(portal.database, portal.journal, portal.time);
    sessions = new Sessions(portal.database, portal.journal, portal.time);
    changingPasswords = new ChangingPasswords(portal.database, portal.journal, portal.time, CHEAP);
    staffing = new Staffing(portal.database, portal.journal, portal.time);
  }

  /** The first administrator of the portal, by the link of the first start. */
  public Account administrator() {
    Invited first = inviting.inviteFirst().orElseThrow();
    return accepting.accept(
        new AcceptInvitation(first.secret(), "admin", "Әлия Нұрланқызы", PASSWORD));
  }

  /** Somebody with these roles for one agency, invited and accepted. */
  public Account person(String login, Account inviter, AgencyId agency, Role... roles) {
    List<Duty> duties = Arrays.stream(roles).map(role -> (Duty) new Duty.At(role, agency)).toList();
    Invited invited =
        inviting.invite(new InvitePerson("Аты-жөні " + login, Language.KK, duties), inviter);
    return accepting.accept(new AcceptInvitation(invited.secret(), login, "", PASSWORD));
  }

  /** Signs in with the good password, as far as that goes. */
  public Entered enter(String login) {
    return loggingIn.logIn(new LogIn(login, PASSWORD, DEVICE));
  }

  /** Signs in and sets up a second factor where one is needed. */
  public Entered enterWhole(String login) {
    Entered entered = enter(login);
    if (entered.presence().isComplete()) {
      return entered;
    }
    String secret = secondFactors.propose(entered.presence());
    Presence presence = sessions.identify(entered.secret()).orElseThrow();
    return secondFactors.setUp(presence, code(secret));
  }

  /** The code that the person's device shows now. */
  public String code(String secret) {
    Instant now = portal.time.now();
    return OneTimeCode.at(secret, now);
  }
}
