package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.page.MadeUpStores;
import org.unifiedportal.war.page.Site;

/** The years of a list as its page names them. */
class YearsTest {
  @Test
  void eachYearWithSomethingIsNamedOnceTheNewestFirst() {
    try (TestPortal portal = TestPortal.onH2()) {
      AgencyId own = portal.found("sarybulak").id();
      publish(portal, own, PublicationKind.NEWS, "2024-02-01T08:00:00Z");
      publish(portal, own, PublicationKind.NEWS, "2024-12-31T18:59:59Z");
      publish(portal, own, PublicationKind.ANNOUNCEMENT, "2025-06-01T08:00:00Z");
      publish(portal, own, PublicationKind.NEWS, "2025-12-31T19:00:00Z");
      publish(portal, own, PublicationKind.NEWS, "2026-01-05T08:00:00Z");
      Years years =
          new Years(MadeUpStores.of(portal, new Site("https://portal.example/", portal.time)));
      LiveFilter all = LiveFilter.ALL.withAgencies(Set.of(own));

      assertEquals(List.of(2026, 2025, 2024), years.of(all));
      assertEquals(List.of(2026, 2024), years.of(all.withKinds(Set.of(PublicationKind.NEWS))));
      assertEquals(List.of(), years.of(all.withKinds(Set.of(PublicationKind.PROBLEM))));
    }
  }

  private static void publish(TestPortal portal, AgencyId own, PublicationKind kind, String at) {
    portal.clock.advance(Duration.between(portal.clock.instant(), Instant.parse(at)));
    portal.publish(own, kind, "Жаңалық " + at, "Новость " + at);
  }
}
