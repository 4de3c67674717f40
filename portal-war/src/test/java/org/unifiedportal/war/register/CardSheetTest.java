package org.unifiedportal.war.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Coverage;
import org.unifiedportal.war.document.CardBody;

/** A card on its form and back. */
class CardSheetTest {
  @Test
  void aSectionThatTheLawDoesNotKnowIsLeftBehindAndTheOthersStay() {
    Card act = TestDocuments.act("Қаулы");
    Card kept =
        new Card(
            act.kind(),
            act.title(),
            act.requisites(),
            act.legal(),
            new Coverage(
                Set.of("rules.adopted", "rules.secret", "about.acts"),
                Optional.empty(),
                Optional.empty()),
            act.licence(),
            act.page());
    Card saved = CardBody.read(CardSheet.of(kept).json());
    assertEquals(Set.of("rules.adopted", "about.acts"), saved.coverage().sections());
    assertEquals(act.requisites(), saved.requisites());
  }
}
