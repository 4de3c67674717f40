package org.unifiedportal.core.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** Tokens that are made, listed, used and ended; each database inherits it. */
abstract class TokenContract {
  private TestPortal portal;
  private Access access;
  private AgencyId akimat;
  private AgencyId other;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    access = new Access(portal.tokens, portal.time);
    akimat = portal.found("sarybulak").id();
    other = portal.found("karatal").id();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private TokenSecret issue(String program) {
    portal.clock.advance(Duration.ofSeconds(1));
    return portal.issuing.issue(
        new IssueToken(akimat, program, Set.of(Scope.READ), Duration.ofDays(90)),
        TestAdministrator.of(akimat));
  }

  private IssuedToken only() {
    return portal.tokens.list(Set.of(akimat), Optional.empty(), 2).getFirst();
  }

  @Test
  void anEndedTokenIsNobodyFromTheNextRequestOnAndThatStandsInTheJournal() {
    TokenSecret secret = issue("Газет сайты");
    UUID id = access.identify(secret).orElseThrow().id();

    portal.issuing.end(id, TestAdministrator.of(akimat));
    portal.issuing.end(id, TestAdministrator.of(akimat));

    assertTrue(access.identify(secret).isEmpty());
    assertEquals(Optional.of(portal.time.now()), only().ended());
    List<JournalEntry> entries = portal.journal.after(2, 10);
    assertEquals(
        List.of("TokenIssued", "TokenEnded"), entries.stream().map(JournalEntry::type).toList());
    assertEquals(id, entries.getLast().subject());
    assertEquals(akimat.value(), entries.getLast().agency());
    assertFalse(entries.getLast().payload().contains(secret.value()));
  }

  @Test
  void aListTellsWhoMadeATokenWhenAndOnWhichDayItWasUsedLast() {
    TokenSecret secret = issue("Газет сайты");
    IssuedToken fresh = only();
    assertEquals(TestPortal.OFFICER.name(), fresh.issuer());
    assertEquals(portal.time.now(), fresh.issued());
    assertEquals(Optional.empty(), fresh.used());

    access.identify(secret);
    portal.clock.advance(Duration.ofDays(2));
    access.identify(secret);
    access.identify(secret);
    assertEquals(Optional.of(portal.time.today()), only().used());
    assertTrue(only().isGood(portal.time.now()));
    portal.clock.advance(Duration.ofDays(90));
    access.identify(secret);
    assertEquals(Optional.of(portal.time.today().minusDays(90)), only().used());
    assertFalse(only().isGood(portal.time.now()));
  }

  @Test
  void aListGoesOnBehindItsLastTokenTheNewestFirst() {
    List.of("бір", "екі", "үш").forEach(this::issue);
    List<IssuedToken> first = portal.tokens.list(Set.of(akimat, other), Optional.empty(), 2);
    assertEquals(List.of("үш", "екі"), first.stream().map(one -> one.token().officer()).toList());
    Optional<UUID> last = Optional.of(first.getLast().token().id());
    List<IssuedToken> rest = portal.tokens.list(Set.of(akimat, other), last, 2);
    assertEquals(List.of("бір"), rest.stream().map(one -> one.token().officer()).toList());
    assertEquals(List.of(), portal.tokens.list(Set.of(other), Optional.empty(), 2));
    assertEquals(List.of(), portal.tokens.list(Set.of(), Optional.empty(), 2));
  }

  @Test
  void nobodyDecidesAboutTheTokensOfAnotherAgency() {
    UUID id = access.identify(issue("Газет сайты")).orElseThrow().id();
    IssueToken command = new IssueToken(akimat, "x", Set.of(Scope.READ), Duration.ofDays(1));
    Refused made =
        assertThrows(
            Refused.class, () -> portal.issuing.issue(command, TestAdministrator.of(other)));
    assertInstanceOf(Refusal.NotAllowed.class, made.refusal());
    Refused ended =
        assertThrows(Refused.class, () -> portal.issuing.end(id, TestAdministrator.of(other)));
    assertInstanceOf(Refusal.NotFound.class, ended.refusal());
    assertThrows(
        Refused.class, () -> portal.issuing.end(UUID.randomUUID(), TestAdministrator.of(akimat)));
    assertTrue(only().isGood(portal.time.now()));
  }
}
