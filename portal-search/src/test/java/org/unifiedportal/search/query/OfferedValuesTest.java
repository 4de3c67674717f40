package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.search.SearchPortal;
import org.unifiedportal.search.index.Facet;

/** A list is offered as long as there is anything on it. */
class OfferedValuesTest {
  @Test
  void aKindIsOfferedUntilItsLastTextIsTakenDown(@TempDir Path folder) throws Exception {
    try (SearchPortal portal = new SearchPortal(folder)) {
      portal.index.rebuild().get();
      Suggesting suggesting = new Suggesting(portal.index);
      assertFalse(offers(suggesting, PublicationKind.VACANCY));
      for (int number = 0; number < 40; number++) {
        publish(portal, PublicationKind.NEWS);
      }
      Publication first = publish(portal, PublicationKind.VACANCY);
      Publication last = publish(portal, PublicationKind.VACANCY);
      portal.deliver();
      assertTrue(offers(suggesting, PublicationKind.VACANCY));

      portal.withdraw(first, Outcome.MISTAKE);
      assertTrue(offers(suggesting, PublicationKind.VACANCY));
      portal.withdraw(last, Outcome.MISTAKE);
      assertFalse(offers(suggesting, PublicationKind.VACANCY));
      assertTrue(offers(suggesting, PublicationKind.NEWS));
    }
  }

  /** All together, so that one segment holds them, which isn't merged for two that leave it. */
  private static Publication publish(SearchPortal portal, PublicationKind kind) {
    return portal.core.publish(portal.agency.id(), kind, "Мұғалім", "Учитель");
  }

  private static boolean offers(Suggesting suggesting, PublicationKind kind) {
    return suggesting.has(Facet.KIND, kind.key());
  }
}
