package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.SetClock;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Variant;

class TrackTest {
  private final Reader reader =
      Reader.of(
          Language.RU,
          Variant.NORMAL,
          PortalTime.by(new SetClock(Instant.parse("2026-11-21T10:00:00Z"))));

  @Test
  void aPromiseToComeIsSaidWithItsDay() {
    Track track = problem("open", LocalDate.of(2026, 11, 30));
    assertEquals("Обещано решить до 30 ноября", track.due());
    assertEquals(List.of("here", "ahead", "ahead"), styles(track));
    assertFalse(track.isOverdue());
  }

  @Test
  void aBrokenPromiseIsSaidInDays() {
    Track track = problem("in-progress", LocalDate.of(2026, 11, 20));
    assertEquals("Обещали решить до 20 ноября, опоздание 1 день", track.due());
    assertEquals(List.of("done", "here", "ahead"), styles(track));
    assertTrue(track.isOverdue());
  }

  @Test
  void thePromisedDayItselfIsNotLate() {
    Track track = problem("open", LocalDate.of(2026, 11, 21));
    assertEquals("Срок истекает сегодня", track.due());
    assertFalse(track.isOverdue());
  }

  @Test
  void aKeptPromiseNamesNoDayAnyMore() {
    Track track = problem("solved", LocalDate.of(2026, 11, 1));
    assertEquals("", track.due());
    assertEquals(List.of("done", "done", "here"), styles(track));
    assertFalse(track.isOverdue());
  }

  @Test
  void aKindWithoutStatesHasNoSteps() {
    assertTrue(Track.of(PublicationKind.NEWS, Fields.NONE, reader).steps().isEmpty());
  }

  private Track problem(String state, LocalDate due) {
    Map<String, FieldValue> fields =
        Map.of("state", new FieldValue.Choice(state), "due", new FieldValue.Day(due));
    return Track.of(PublicationKind.PROBLEM, new Fields(fields), reader);
  }

  private static List<String> styles(Track track) {
    return track.steps().stream().map(Track.Step::style).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "AAAA",
        "====",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "қазақ",
        "AAAAAAAAAAB_____AAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void aPlaceNobodyWroteIsNoPlace(String token) {
    assertEquals(Optional.empty(), PlaceToken.read(token).filter(place -> token.length() != 38));
  }

  @Test
  void aPlaceIsReadAsItWasWritten() {
    var place =
        new LiveFilter.Place(
            Instant.parse("2026-11-21T10:00:00.123456Z"), new PublicationId(UUID.randomUUID()));
    assertEquals(Optional.of(place), PlaceToken.read(PlaceToken.of(place)));
  }
}
