package org.unifiedportal.war.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Variant;

class ActorWordsTest {
  @Test
  void nobodyIsLetInUnderTheWordsByWhichThePortalIsShown() {
    for (Language language : Language.values()) {
      ActorWords words =
          new ActorWords(Reader.of(language, Variant.NORMAL, TestPortal.onH2().time));
      for (String actor : List.of("portal", "portal: Ерлан", "link", "link: Ерлан")) {
        String shown = words.of(actor);
        assertTrue(Actor.isTaken(shown), shown);
      }
      assertFalse(Actor.isTaken(words.of("Ерлан")));
    }
  }
}
