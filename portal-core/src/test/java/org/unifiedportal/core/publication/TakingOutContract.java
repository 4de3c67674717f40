package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.Address;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.LocalText;

/** What stays readable as archive is taken out of there; each database inherits it. */
abstract class TakingOutContract {
  private TestPortal portal;
  private AgencyId agency;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    agency = portal.found("sarybulak").id();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Publication withdraw(Publication one, Outcome outcome, Optional<PublicationId> movedTo) {
    return portal.withdrawing.withdraw(
        new WithdrawPublication(
            one.id(), one.version(), outcome, LocalText.of("Себебі", "Причина"), movedTo),
        TestPortal.OFFICER);
  }

  @Test
  void whatStaysReadableAsArchiveIsTakenOutOfThereToo() {
    for (Outcome archived : List.of(Outcome.EXPIRED, Outcome.OLD_BUT_TRUE_THEN)) {
      Publication kept =
          withdraw(
              portal.publish(agency, PublicationKind.NEWS, "Су", "Вода"),
              archived,
              Optional.empty());
      SitePath path = kept.readAt().orElseThrow();
      portal.clock.advance(Duration.ofDays(1));
      Publication gone = withdraw(kept, Outcome.NEVER_EXISTED, Optional.empty());

      assertTrue(gone.readAt().isEmpty());
      assertEquals(gone, portal.publications.find(kept.id()).orElseThrow());
      Standing.Withdrawn how = (Standing.Withdrawn) gone.standing();
      assertEquals(portal.time.now(), how.withdrawnAt());
      assertEquals(Optional.of(kept.standing()), how.archived().map(Standing.class::cast));
      assertInstanceOf(Address.Gone.class, portal.paths.find(path).orElseThrow());
      JournalEntry entry = portal.journal.after(portal.journal.head() - 1, 1).getFirst();
      assertEquals("PublicationWithdrawn", entry.type());
      assertTrue(entry.payload().contains("never-existed"), entry.payload());
      assertEquals(
          new Refusal.Conflict("refusal.not-live", List.of()), refusal(gone, Outcome.MISTAKE));
    }
  }

  @Test
  void whatIsArchiveAlreadyIsNotLeftReadableOnceMore() {
    Publication live = portal.publish(agency, PublicationKind.NEWS, "Су", "Вода");
    Publication expired = withdraw(live, Outcome.EXPIRED, Optional.empty());
    for (Outcome again : List.of(Outcome.EXPIRED, Outcome.OLD_BUT_TRUE_THEN)) {
      Refusal.Invalid refused = assertInstanceOf(Refusal.Invalid.class, refusal(expired, again));
      assertEquals("/outcome", refused.issues().getFirst().pointer());
      assertEquals("issue.archived-already", refused.issues().getFirst().key());
    }
    assertEquals(expired, portal.publications.find(live.id()).orElseThrow());
  }

  private Refusal refusal(Publication one, Outcome outcome) {
    return assertThrows(Refused.class, () -> withdraw(one, outcome, Optional.empty())).refusal();
  }
}
