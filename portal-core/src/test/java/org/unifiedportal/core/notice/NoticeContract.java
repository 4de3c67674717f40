package org.unifiedportal.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.ChainCheck;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;

/** Emergency notices from the raising to the end; each database inherits it. */
abstract class NoticeContract {
  private static final Map<Language, String> WORDS =
      Map.of(Language.KK, "Өзен тасып жатыр.", Language.RU, "Река выходит из берегов.");

  private TestPortal portal;
  private NoticeStore store;
  private RaisingNotices raising;
  private AgencyId agency;

  abstract DataSource source();

  @BeforeEach
  void open() {
    portal = new TestPortal(source());
    store = NoticeStore.in(portal.database);
    raising = new RaisingNotices(portal.database, portal.journal, portal.time);
    agency = portal.found("sarybulak").id();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Notice raise(Map<Language, String> words, Duration lasting) {
    return raising.raise(
        new RaiseNotice(agency, Reach.BELOW, Danger.FLOOD, words, portal.time.now().plus(lasting)),
        TestPortal.OFFICER);
  }

  private List<Notice> standing() {
    return store.standing(portal.time.now());
  }

  @Test
  void aNoticeStandsUntilItsMomentAndNoLonger() {
    Notice notice = raise(WORDS, Duration.ofHours(3));
    assertEquals(List.of(notice), standing());
    portal.clock.advance(Duration.ofHours(3).minusNanos(1000));
    assertEquals(List.of(notice), standing());
    portal.clock.advance(Duration.ofNanos(1000));
    assertEquals(List.of(), standing());
    assertEquals(List.of(notice), store.of(Set.of(agency), 10));
    assertEquals(List.of(), store.of(Set.of(), 10));
  }

  @Test
  void whatStandsIsFoundBehindAnyNumberOfThoseThatAreOver() {
    Notice longest = raise(WORDS, Duration.ofDays(3));
    for (int i = 0; i < 3; i++) {
      portal.clock.advance(Duration.ofMinutes(1));
      Map<Language, String> words =
          Map.of(Language.KK, "Ескерту " + i, Language.RU, "Тревога " + i);
      raising.end(raise(words, Duration.ofHours(1)).id(), TestPortal.OFFICER);
    }
    assertFalse(store.of(Set.of(agency), 2).contains(longest));
    assertEquals(List.of(longest), store.standing(Set.of(agency), portal.time.now()));
    assertEquals(List.of(), store.standing(Set.of(), portal.time.now()));
  }

  @Test
  void aNoticeIsTakenDownBeforeItsTimeOnce() {
    Notice notice = raise(WORDS, Duration.ofHours(3));
    portal.clock.advance(Duration.ofMinutes(5));
    Notice ended = raising.end(notice.id(), TestPortal.OFFICER);
    assertFalse(ended.stands(portal.time.now()));
    assertEquals(List.of(), standing());
    portal.clock.advance(Duration.ofMinutes(5));
    assertEquals(ended, raising.end(notice.id(), TestPortal.OFFICER));
    assertEquals(List.of("NoticeRaised", "NoticeEnded"), events());
  }

  private List<String> events() {
    return portal.journal.after(0, 100).stream()
        .map(JournalEntry::type)
        .filter(type -> type.startsWith("Notice"))
        .toList();
  }

  @Test
  void whatWasToldIsInTheJournalToTheLetter() {
    raise(WORDS, Duration.ofHours(3));
    JournalEntry entry = portal.journal.after(portal.journal.head() - 1, 1).getFirst();
    assertEquals(agency.value(), entry.agency());
    assertTrue(entry.payload().contains("Өзен тасып жатыр."), entry.payload());
    assertInstanceOf(ChainCheck.Whole.class, portal.journal.check());
  }

  @Test
  void pressedTwiceIsRaisedOnce() {
    Notice first = raise(WORDS, Duration.ofHours(3));
    assertEquals(first, raise(WORDS, Duration.ofHours(4)));
    assertEquals(1, standing().size());
    raising.end(first.id(), TestPortal.OFFICER);
    assertFalse(first.id().equals(raise(WORDS, Duration.ofHours(3)).id()));
  }

  @Test
  void bothLanguagesOfTheLawAreAskedFor() {
    assertEquals(
        Set.of("/words/ru issue.required"),
        issues(Map.of(Language.KK, "Боран!", Language.RU, " "), Duration.ofHours(1)));
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    Map<Language, String> words =
        Map.of(
            Language.KK,
            "х".repeat(Notice.MOST_CHARACTERS + 1),
            Language.RU,
            "Ищут: карта 4000 0000 0000 0002");
    assertEquals(
        Set.of("/words/kk issue.too-long", "/words/ru issue.stop.card", "/until issue.past"),
        issues(words, Duration.ZERO));
    assertEquals(
        Set.of("/until issue.notice-too-long"),
        issues(WORDS, Notice.LONGEST.plus(Duration.ofMinutes(1))));
  }

  private Set<String> issues(Map<Language, String> words, Duration lasting) {
    Refused refused = assertThrows(Refused.class, () -> raise(words, lasting));
    Refusal.Invalid invalid = assertInstanceOf(Refusal.Invalid.class, refused.refusal());
    assertEquals(List.of(), standing());
    return invalid.issues().stream()
        .map(issue -> issue.pointer() + " " + issue.key())
        .collect(Collectors.toSet());
  }

  @Test
  void anUnknownAgencyWarnsNobody() {
    agency = AgencyId.random();
    Refused refused = assertThrows(Refused.class, () -> raise(WORDS, Duration.ofHours(1)));
    assertInstanceOf(Refusal.NotFound.class, refused.refusal());
  }

  @Test
  void anAgencyHasFewAtOnce() {
    for (int i = 1; i <= Notice.MOST_AT_ONCE; i++) {
      raise(Map.of(Language.KK, "Өзен, " + i, Language.RU, "Река, " + i), Duration.ofHours(1));
    }
    Refused refused = assertThrows(Refused.class, () -> raise(WORDS, Duration.ofHours(1)));
    assertEquals(
        new Refusal.Conflict("refusal.notices-enough", List.of(Notice.MOST_AT_ONCE)),
        refused.refusal());
    raising.end(standing().getFirst().id(), TestPortal.OFFICER);
    raise(WORDS, Duration.ofHours(1));
    assertEquals(Notice.MOST_AT_ONCE, standing().size());
  }
}
