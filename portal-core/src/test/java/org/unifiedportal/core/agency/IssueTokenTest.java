package org.unifiedportal.core.agency;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueTokenTest {
  private static final AgencyId AGENCY = AgencyId.random();
  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void aTokenHasARightOfProgramsAndAName() {
    for (Set<Scope> wrong : List.of(Set.<Scope>of(), Set.of(Scope.ADMINISTER))) {
      assertThrows(IllegalArgumentException.class, () -> new IssueToken(AGENCY, "x", wrong, DAY));
    }
    for (String wrong : List.of(" ", "x".repeat(201), "portal: А. Серіков", "link")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new IssueToken(AGENCY, wrong, Set.of(Scope.READ), DAY));
    }
  }
}
