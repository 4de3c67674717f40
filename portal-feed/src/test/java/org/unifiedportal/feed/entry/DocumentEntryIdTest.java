package org.unifiedportal.feed.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.text.Language;

/** When feeds tell that a document changed. */
class DocumentEntryIdTest {
  private static final Instant DAY = Instant.parse("2019-05-01T00:00:00Z");
  private static final Instant MEASURED = Instant.parse("2026-11-16T07:00:00.123456Z");

  @Test
  void theMomentIsToldWithAShareOfTheIdentityThatIsAlwaysTheSame() {
    DocumentId document = DocumentId.random();
    DocumentEntryId kazakh = new DocumentEntryId(document, Language.KK);
    DocumentEntryId russian = new DocumentEntryId(document, Language.RU);
    for (Instant moment : Set.of(DAY, MEASURED)) {
      assertEquals(kazakh.toldUpdate(moment), kazakh.toldUpdate(moment));
      assertEquals(kazakh.toldUpdate(moment), russian.toldUpdate(moment));
    }
    assertEquals(DAY, kazakh.toldUpdate(DAY).truncatedTo(ChronoUnit.SECONDS));
    assertEquals(MEASURED, kazakh.toldUpdate(MEASURED).truncatedTo(ChronoUnit.MICROS));
  }

  @Test
  void documentsOfOneMomentStayApart() {
    Set<Instant> told =
        Stream.generate(DocumentId::random)
            .limit(100)
            .map(document -> new DocumentEntryId(document, Language.KK).toldUpdate(DAY))
            .collect(Collectors.toSet());
    assertTrue(told.size() >= 98, "of a hundred that are the same by the day");
  }
}
