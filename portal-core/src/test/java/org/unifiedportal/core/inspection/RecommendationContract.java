package org.unifiedportal.core.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
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

/** The thirty days of a recommendation; each database inherits it. */
abstract class RecommendationContract {
  private TestPortal portal;
  private RecommendationStore store;
  private NotingRecommendations noting;
  private AgencyId agency;
  private LocalDate today;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    store = RecommendationStore.in(portal.database);
    noting = new NotingRecommendations(portal.database, portal.journal, portal.time);
    agency = portal.found("sarybulak").id();
    today = portal.time.today();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void thirtyDaysAreCountedFromTheDayItWasReceived() {
    Recommendation noted = noting.note(agency, today.minusDays(4), TestPortal.OFFICER);
    assertEquals(Optional.of(noted), store.find(agency));
    assertEquals(26, noted.daysLeft(today));
    assertEquals(0, noted.daysLeft(noted.dueOn()));
    assertEquals(-1, noted.daysLeft(noted.dueOn().plusDays(1)));
  }

  @Test
  void aNewerOneTakesThePlaceAndASettledOneIsForgotten() {
    noting.note(agency, today.minusDays(40), TestPortal.OFFICER);
    noting.note(agency, today, TestPortal.OFFICER);
    assertEquals(30, store.find(agency).orElseThrow().daysLeft(today));
    noting.settle(agency, TestPortal.OFFICER);
    noting.settle(agency, TestPortal.OFFICER);
    assertEquals(Optional.empty(), store.find(agency));
    assertEquals(
        List.of("RecommendationNoted", "RecommendationNoted", "RecommendationSettled"),
        portal.journal.after(1, 10).stream().map(JournalEntry::type).toList());
  }

  @Test
  void aDayToComeAndOneLongAgoAreRefused() {
    for (LocalDate wrong : List.of(today.plusDays(1), today.minusDays(400))) {
      Refused refused =
          assertThrows(Refused.class, () -> noting.note(agency, wrong, TestPortal.OFFICER));
      assertInstanceOf(Refusal.Invalid.class, refused.refusal());
    }
  }
}
