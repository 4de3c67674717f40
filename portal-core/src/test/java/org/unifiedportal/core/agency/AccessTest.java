package org.unifiedportal.core.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.refusal.Refused;

class AccessTest {
  private final TestPortal portal = TestPortal.onH2();
  private final Access access = new Access(portal.tokens, portal.time);
  private final AgencyId sarybulak = portal.found("sarybulak").id();
  private final AgencyId karatal = portal.found("karatal").id();

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void aTokenActsForItsAgencyOnlyAndInItsScopesOnly() {
    TokenSecret secret =
        portal.issuing.issue(
            new IssueToken(sarybulak, "Редактор", Set.of(Scope.WRITE), Duration.ofDays(1)),
            TestPortal.OFFICER);

    ApiToken token = access.identify(secret).orElseThrow();

    assertTrue(Access.isAllowed(token, Scope.WRITE, sarybulak));
    assertFalse(Access.isAllowed(token, Scope.PUBLISH, sarybulak));
    assertFalse(Access.isAllowed(token, Scope.WRITE, karatal));
    assertEquals("Редактор", token.actor().name());
  }

  @Test
  void aDelegationReachesThePeopleOfAnOfficeAndNotItsPrograms() {
    ApiToken token = access.identify(portal.token(karatal)).orElseThrow();
    LocalDate today = portal.time.today();
    Delegation open =
        new Delegation(
            DelegationId.random(), sarybulak, karatal, Set.of("news"), today, today, true);
    Matter run = new Matter(sarybulak, "news", karatal);
    assertFalse(Access.isAllowed(token, Scope.WRITE, run, List.of(open)));
    assertEquals(new Ground.None(), Access.ground(token, Scope.PUBLISH, run, List.of(open)));
    Holder person = new Everything(karatal);
    assertTrue(Access.isAllowed(person, Scope.WRITE, run, List.of(open)));
    Delegation longer =
        new Delegation(
            DelegationId.random(),
            sarybulak,
            karatal,
            Set.of("news"),
            today,
            today.plusDays(9),
            true);
    assertEquals(
        new Ground.By(longer), Access.ground(person, Scope.PUBLISH, run, List.of(open, longer)));
    assertEquals(
        new Ground.Own(),
        Access.ground(new Everything(sarybulak), Scope.PUBLISH, run, List.of(open)));
  }

  /** Holds every right over one agency. */
  private record Everything(AgencyId agency) implements Holder {
    @Override
    public boolean holds(Scope scope, AgencyId other) {
      return agency.equals(other);
    }

    @Override
    public boolean holdsEverywhere(Scope scope) {
      return false;
    }
  }

  @Test
  void anExpiredOrUnknownTokenIsNobody() {
    TokenSecret secret = portal.token(sarybulak);

    portal.clock.advance(Duration.ofDays(90));

    assertTrue(access.identify(secret).isEmpty());
    assertTrue(access.identify(new TokenSecret("up_guessed")).isEmpty());
  }

  @Test
  void aSecretIsNeverPrintedAndNeverTheSame() {
    TokenSecret first = portal.token(sarybulak);

    assertFalse(first.toString().contains(first.value()));
    assertFalse(first.value().equals(portal.token(sarybulak).value()));
    assertEquals(46, first.value().length());
  }

  @Test
  void anAddressIsGivenToOneAgencyOnlyAndNeverAReservedOne() {
    assertThrows(Refused.class, () -> portal.found("sarybulak"));
    assertThrows(Refused.class, () -> portal.found("search"));
  }
}
