package org.unifiedportal.war.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.account.AcceptInvitation;
import org.unifiedportal.core.account.Accepting;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.Device;
import org.unifiedportal.core.account.Entered;
import org.unifiedportal.core.account.InvitePerson;
import org.unifiedportal.core.account.Invited;
import org.unifiedportal.core.account.Inviting;
import org.unifiedportal.core.account.LogIn;
import org.unifiedportal.core.account.LoggingIn;
import org.unifiedportal.core.account.OneTimeCode;
import org.unifiedportal.core.account.PasswordCost;
import org.unifiedportal.core.account.Presence;
import org.unifiedportal.core.account.SecondFactors;
import org.unifiedportal.core.account.Sessions;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;

/** One person for each role of the console, by the same commands as everybody else. */
@Dependent
public class DemoPeople {
  private static final Device DEVICE = new Device("127.0.0.1", "demo");
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Inviting inviting;
  private final Accepting accepting;
  private final LoggingIn loggingIn;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final PortalTime time;

  /** Passwords of random signs need no slow hash. */
  @Inject
  public DemoPeople(Database database, Journal journal, PortalTime time) {
    this.inviting = new Inviting(database, journal, time);
    this.accepting = new Accepting(database, journal, time, PasswordCost.OF_RANDOM_SIGNS);
    this.loggingIn = new LoggingIn(database, journal, time, PasswordCost.OF_RANDOM_SIGNS);
    this.factors = new SecondFactors(database, journal, time);
    this.sessions = new Sessions(database, journal, time);
    this.time = time;
  }

  /**
   * What one types to come in.
   *
   * @param codes the shared secret of the second factor, or a dash
   */
  record Person(String login, String password, String role, String agency, String codes) {
    String line() {
      return String.join("\t", login, password, role, agency, codes);
    }
  }

  private record Post(String login, String name, Role role, Agency agency) {
    Duty duty() {
      return new Duty.At(role, agency.id());
    }
  }

  /** Opens the accounts, the portal's administrator first. */
  List<Person> open(Map<String, Agency> founded) {
    Agency district = founded.get("sarybulak");
    Agency office = founded.get("sarybulak-tynysy");
    Invited first = inviting.inviteFirst().orElseThrow();
    String password = password();
    Account administrator = accept(first, "portal", "Ниязова Әсия Қуатқызы", password);
    List<Person> people = new ArrayList<>();
    people.add(person(administrator, password, Role.PORTAL_ADMINISTRATOR, "-"));
    List.of(
            new Post("officer", "Оспан Нұрлан Бекболатұлы", Role.OFFICER, district),
            new Post("checker", "Қасымова Сәуле Ерболқызы", Role.CHECKER, district),
            new Post("publisher", "Сейтқазина Айгүл Маратқызы", Role.PUBLISHER, district),
            new Post(
                "administrator", "Жүнісов Марат Дәулетұлы", Role.AGENCY_ADMINISTRATOR, district),
            new Post("newspaper", "Төлегенова Гүлмира Асқарқызы", Role.NEWSPAPER_EDITOR, office))
        .forEach(post -> people.add(person(post, administrator)));
    return people;
  }

  private Person person(Post post, Account administrator) {
    String password = password();
    Invited invited =
        inviting.invite(
            new InvitePerson(post.name(), Language.KK, List.of(post.duty())), administrator);
    Account account = accept(invited, post.login(), post.name(), password);
    return person(account, password, post.role(), post.agency().slug().value());
  }

  private Account accept(Invited invited, String login, String name, String password) {
    return accepting.accept(new AcceptInvitation(invited.secret(), login, name, password));
  }

  private Person person(Account account, String password, Role role, String agency) {
    String codes = role.needsSecondFactor() ? codes(account.login(), password) : "-";
    return new Person(account.login(), password, role.key(), agency, codes);
  }

  /** The code before the present one is used up, so that the first log-in needn't wait. */
  private String codes(String login, String password) {
    Entered half = loggingIn.logIn(new LogIn(login, password, DEVICE));
    String secret = factors.propose(half.presence());
    Entered whole = setUp(sessions.identify(half.secret()).orElseThrow(), secret);
    sessions.end(whole.presence(), whole.presence().session().id());
    return secret;
  }

  /** Between making a code and proving it the half minute may end: then the next one counts. */
  private Entered setUp(Presence presence, String secret) {
    try {
      return factors.setUp(presence, earlier(secret));
    } catch (Refused late) {
      return factors.setUp(presence, earlier(secret));
    }
  }

  private String earlier(String secret) {
    return OneTimeCode.at(secret, time.now().minus(OneTimeCode.STEP));
  }

  /** Four groups of four signs, about 79 bits. */
  private static String password() {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < GROUPS; i++) {
      StringBuilder group = new StringBuilder();
      RANDOM.ints(GROUPS, 0, SIGNS.length()).forEach(place -> group.append(SIGNS.charAt(place)));
      groups.add(group.toString());
    }
    return String.join("-", groups);
  }
}
