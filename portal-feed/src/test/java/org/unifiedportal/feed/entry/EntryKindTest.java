package org.unifiedportal.feed.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unifiedportal.core.publication.PublicationKind;

class EntryKindTest {
  @ParameterizedTest
  @EnumSource
  void aKindOfPublicationIsToldIfItsWeightSaysSo(PublicationKind publication) {
    assertEquals(publication.feedWeight() > 0, EntryKind.of(publication).isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void aKindIsFoundByItsKeyAlone(EntryKind kind) {
    assertEquals(Optional.of(kind), EntryKind.find(kind.key()));
    assertEquals(Optional.empty(), EntryKind.find(kind.name()));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasSomethingToTell(EntryKind kind) {
    assertFalse(kind.publications().isEmpty());
  }

  @Test
  void theListIsClosed() {
    assertEquals(
        List.of("news", "announcement", "problem", "clarification", "answer", "document", "event"),
        Arrays.stream(EntryKind.values()).map(EntryKind::key).toList());
  }
}
