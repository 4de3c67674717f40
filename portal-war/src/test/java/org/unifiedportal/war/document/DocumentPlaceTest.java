package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.document.DocumentId;

class DocumentPlaceTest {
  private static String written(Instant at) {
    return DocumentPlace.write(new DocumentFilter.Place(at, new DocumentId(new UUID(1, 2))));
  }

  @Test
  void aPlaceIsReadAsItWasWritten() {
    Instant at = Instant.parse("2026-11-23T09:30:00.123456Z");
    assertEquals(
        Optional.of(new DocumentFilter.Place(at, new DocumentId(new UUID(1, 2)))),
        DocumentPlace.read(written(at)));
  }

  @Test
  void aDayNoDatabaseKnowsIsNoPlace() {
    assertEquals(Optional.empty(), DocumentPlace.read(written(Instant.MAX)));
    assertEquals(
        Optional.empty(), DocumentPlace.read(written(Instant.parse("-9999-01-01T00:00:00Z"))));
    assertEquals(Optional.empty(), DocumentPlace.read("AAAA"));
  }
}
