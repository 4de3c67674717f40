package org.unifiedportal.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActorTest {
  @Test
  void nobodyElseStandsInTheJournalAsThePortalOrAsAGuest() {
    String scheduled = Actor.PORTAL.inTheNameOf("А. Серіков").name();
    for (String taken :
        List.of("portal", " Portal ", "link", scheduled, "link: Ерлан", "portal :x", "LINK:\nx")) {
      assertTrue(Actor.isTaken(taken), taken);
    }
    for (String taken :
        List.of(
            "\u00A0portal\u2003",
            "ｐｏｒｔａｌ：x",
            "por\u00ADtal",
            "link\u200B",
            "Сам портал",
            "the\u00A0portal itself",
            "порталдың өзі (мен жоспарлаған)",
            "Дана (сілтеме арқылы)")) {
      assertTrue(Actor.isTaken(taken), taken);
    }
    for (String free :
        List.of("Портал әкімшісі", "portal.example", "Linkora", "А. Серіков", "Порталбек")) {
      assertFalse(Actor.isTaken(free), free);
    }
  }

  @Test
  void whatIsDoneInSomebodysNameIsCutToTheLongestName() {
    assertEquals(200, Actor.PORTAL.inTheNameOf("ә".repeat(300)).name().length());
  }
}
