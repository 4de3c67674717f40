package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.publication.DiscardDraft;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

class PublicationAnswersTest {
  private final TestPortal portal = TestPortal.onH2();
  private final PublicationAnswers answers =
      new PublicationAnswers(
          portal.agencies,
          portal.publications,
          new Addresses(URI.create("https://portal.example/")));

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void aDraftThatIsThrownAwayMeanwhileIsNotFoundAndLeftOutOfLists() {
    Publication draft =
        portal.draft(
            portal.found("sarybulak").id(),
            PublicationKind.NEWS,
            TestPortal.content(PublicationKind.NEWS, "Су беріледі", "Вода"));
    assertEquals(Optional.of(draft.id().value()), answers.listed(draft).map(ListedAnswer::id));

    portal.discarding.discard(new DiscardDraft(draft.id(), draft.version()), TestPortal.OFFICER);

    assertEquals(Optional.empty(), answers.listed(draft));
    Refusal refusal = assertThrows(Refused.class, () -> answers.of(draft)).refusal();
    assertEquals(new Refusal.NotFound("edition", "1"), refusal);
  }
}
