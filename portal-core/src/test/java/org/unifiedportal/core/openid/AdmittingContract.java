package org.unifiedportal.core.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.AccountState;
import org.unifiedportal.core.account.AssignDuties;
import org.unifiedportal.core.account.Entered;
import org.unifiedportal.core.account.InvitePerson;
import org.unifiedportal.core.account.TestPeople;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;

/** Whom a provider's word opens an account for; each database inherits it. */
abstract class AdmittingContract {
  private static final String ISSUER = "https://id.example";
  private static final String EMAIL = "dana@aksai.example";

  private TestPortal portal;
  private TestPeople people;
  private Admitting admitting;
  private NotingEmails noting;
  private IdentityStore identities;
  private Account administrator;
  private AgencyId agency;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    people = new TestPeople(portal);
    admitting = new Admitting(portal.database, portal.journal, portal.time);
    noting = new NotingEmails(portal.database, portal.journal, portal.time);
    identities = IdentityStore.in(portal.database);
    agency = portal.found("sarybulak").id();
    administrator = people.administrator();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Account invited(Role role) {
    List<Duty> duties = List.of(new Duty.At(role, agency));
    return people
        .inviting
        .invite(new InvitePerson("Дана", Language.KK, duties), administrator)
        .account();
  }

  private Account known(Role role) {
    Account dana = invited(role);
    noting.note(dana.id(), " Dana@Aksai.example ", administrator);
    return dana;
  }

  private static ProvenIdentity proven(String subject, String email) {
    return new ProvenIdentity(ISSUER, subject, email);
  }

  private Entered admit(String subject, String email) {
    return admitting.admit(proven(subject, email), TestPeople.DEVICE);
  }

  private void refused(String subject, String email) {
    Refused refused = assertThrows(Refused.class, () -> admit(subject, email));
    assertEquals(new Refusal.NotAllowed("refusal.no-account"), refused.refusal());
  }

  private List<String> journal(long after) {
    return portal.journal.after(after, 20).stream().map(JournalEntry::type).toList();
  }

  @Test
  void anInvitedPersonComesInByTheNotedEmailAndEverAfterByTheIdentity() {
    Account dana = known(Role.OFFICER);
    long before = portal.journal.head();
    Entered first = admit("sub-1", EMAIL);
    assertEquals(dana.id(), first.presence().account().id());
    assertTrue(first.presence().isComplete());
    assertTrue(people.sessions.identify(first.secret()).isPresent());
    assertEquals(List.of("InvitationAccepted", "IdentityLinked", "LoggedIn"), journal(before));
    assertEquals(AccountState.ACTIVE, people.accounts.find(dana.id()).orElseThrow().state());
    assertEquals(dana.id(), admit("sub-1", "other@aksai.example").presence().account().id());
  }

  @Test
  void anEmptiedEmailEndsTheWayInAndItsSessions() {
    Account dana = known(Role.OFFICER);
    Entered entered = admit("sub-1", EMAIL);
    long before = portal.journal.head();
    noting.note(dana.id(), "", administrator);
    assertEquals(Map.of(), identities.emails(Set.of(dana.id())));
    assertTrue(people.sessions.identify(entered.secret()).isEmpty());
    assertEquals(List.of("IdentityUnlinked", "EmailNoted"), journal(before));
    refused("sub-1", EMAIL);
  }

  @Test
  void anEmailNotedAnewIsForTheNextIdentity() {
    Account dana = known(Role.OFFICER);
    admit("sub-1", EMAIL);
    noting.note(dana.id(), EMAIL, administrator);
    assertEquals(dana.id(), admit("sub-2", EMAIL).presence().account().id());
    refused("sub-1", "");
  }

  @Test
  void anEmailOpensNoMoreDutiesThanItWasNotedFor() {
    Account dana = known(Role.OFFICER);
    people.staffing.assign(
        new AssignDuties(dana.id(), agency, Set.of(Role.OFFICER, Role.PUBLISHER)), administrator);
    refused("sub-1", EMAIL);
    noting.note(dana.id(), EMAIL, administrator);
    assertEquals(dana.id(), admit("sub-1", EMAIL).presence().account().id());
  }

  @Test
  void nobodyGetsAnAccountByAProviderAlone() {
    known(Role.OFFICER);
    long before = portal.journal.head();
    refused("sub-1", "");
    refused("sub-1", "stranger@aksai.example");
    assertEquals(List.of("ProviderLogInRefused", "ProviderLogInRefused"), journal(before));
    assertTrue(portal.journal.after(before, 1).getFirst().payload().contains("refusal.no-account"));
  }

  @Test
  void anotherIdentityIsNotGivenTheAccountOfTheFirst() {
    known(Role.OFFICER);
    admit("sub-1", EMAIL);
    refused("sub-2", EMAIL);
    Entered elsewhere =
        admitting.admit(
            new ProvenIdentity("https://other.example", "sub-2", EMAIL), TestPeople.DEVICE);
    assertTrue(elsewhere.presence().isComplete(), "another provider knows people otherwise");
  }

  @Test
  void whoPublishesGivesTheSecondFactorOfThePortalToo() {
    known(Role.PUBLISHER);
    Entered entered = admit("sub-1", EMAIL);
    assertFalse(entered.presence().isComplete());
    assertTrue(entered.presence().mustSetUpSecondFactor());
    String secret = people.secondFactors.propose(entered.presence());
    people.secondFactors.setUp(
        people.sessions.identify(entered.secret()).orElseThrow(), people.code(secret));
    portal.clock.advance(Duration.ofMinutes(1));
    Entered again = admit("sub-1", EMAIL);
    assertFalse(again.presence().isComplete());
    assertFalse(again.presence().mustSetUpSecondFactor());
  }

  @Test
  void whoIsDismissedComesInNoMoreAndLeavesTheEmailToTheNext() {
    Account dana = known(Role.OFFICER);
    Entered entered = admit("sub-1", EMAIL);
    people.staffing.dismiss(dana.id(), administrator);
    assertTrue(people.sessions.identify(entered.secret()).isEmpty());
    refused("sub-1", EMAIL);
    Account anew = known(Role.OFFICER);
    assertEquals(anew.id(), admit("sub-1", EMAIL).presence().account().id());
  }

  @Test
  void anEmailIsOfOnePersonAndNotedByWhoHasASayOverAllOfThem() {
    known(Role.OFFICER);
    Account other = invited(Role.OFFICER);
    assertEquals("/email issue.email-taken", issue(other, EMAIL));
    for (String none :
        List.of("dana", "@aksai.example", "a b@aksai.example", "a@b", "a@b.c\u0000")) {
      assertEquals("/email issue.email", issue(other, none), none);
    }
    Account marat = people.person("marat", administrator, agency, Role.AGENCY_ADMINISTRATOR);
    noting.note(other.id(), "other@aksai.example", marat);
    Account elsewhere =
        people.person(
            "saule", administrator, portal.found("karatal").id(), Role.AGENCY_ADMINISTRATOR);
    assertInstanceOf(
        Refusal.NotFound.class,
        assertThrows(Refused.class, () -> noting.note(other.id(), "", elsewhere)).refusal());
    assertInstanceOf(
        Refusal.NotFound.class,
        assertThrows(Refused.class, () -> noting.note(administrator.id(), "", marat)).refusal());
  }

  private String issue(Account account, String email) {
    Refused refused =
        assertThrows(Refused.class, () -> noting.note(account.id(), email, administrator));
    Issue issue = assertInstanceOf(Refusal.Invalid.class, refused.refusal()).issues().getFirst();
    return issue.pointer() + " " + issue.key();
  }

  @Test
  void refusalsOfOneAddressDoNotFillTheJournal() {
    long before = portal.journal.head();
    for (int i = 0; i < 60; i++) {
      refused("sub-" + i, "");
    }
    assertEquals(50, portal.journal.head() - before);
  }
}
