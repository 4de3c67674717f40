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
    DocumentId document = DocumentId.parse("00000000-0000-4000-8000-000000000007").orElseThrow();
    for (Language language : Language.values()) {
      DocumentEntryId entry = new DocumentEntryId(document, language);
      assertEquals(Instant.parse("2019-05-01T00:00:00.997817Z"), entry.toldUpdate(DAY));
      assertEquals(Instant.parse("2026-11-16T07:00:00.123456025Z"), entry.toldUpdate(MEASURED));
    }
  }

  @Test
  void theMomentItselfCanStillBeReadFromIt() {
    DocumentEntryId entry = new DocumentEntryId(DocumentId.random(), Language.KK);
    assertEquals(DAY, entry.toldUpdate(DAY).truncatedTo(ChronoUnit.SECONDS));
    assertEquals(MEASURED, entry.toldUpdate(MEASURED).truncatedTo(ChronoUnit.MICROS));
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
