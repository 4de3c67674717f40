package org.unifiedportal.core.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

/** Counting questions; each database inherits it. */
abstract class InquiryContract {
  private static final SitePath PIPE = new SitePath("sarybulak/problems/2026/su-kubyry");

  private TestPortal portal;
  private InquiryStore store;
  private InquiryTally tally;

  abstract DataSource source();

  @BeforeEach
  void open() {
    portal = new TestPortal(source());
    store = InquiryStore.in(portal.database);
    tally = new InquiryTally(store, portal.time);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void aQuestionIsToldOnlyWhenItWasAskedThreeTimes() {
    ask("су құбыры", 2, true);
    ask("мектеп", 3, true);
    tally.write();
    assertEquals(List.of("мектеп"), words(store.most(all())));
    ask("Су  Құбыры", 1, true);
    tally.write();
    assertEquals(List.of("мектеп", "су құбыры"), words(store.most(all())));
  }

  @Test
  void countsOfSeveralDaysAndNodesAddUp() {
    InquiryTally other = new InquiryTally(store, portal.time);
    ask("су", 2, true);
    tally.write();
    other.asked(Language.KK, "су", false);
    other.write();
    portal.clock.advance(Duration.ofDays(1));
    ask("су", 4, false);
    tally.followed(Language.KK, "су", PIPE);
    tally.write();
    assertEquals(new InquiryCount(7, 5, 1), store.most(all()).getFirst().count());
    assertEquals(14, store.most(all()).getFirst().count().followedPercent());
    assertEquals(
        new InquiryCount(4, 4, 1),
        store
            .most(new InquiryFilter(portal.time.today(), Optional.empty(), 10))
            .getFirst()
            .count());
  }

  @Test
  void whatMostlyFoundNothingStandsApart() {
    ask("крокодил", 5, false);
    ask("су", 5, true);
    ask("су", 1, false);
    tally.write();
    assertEquals(List.of("крокодил"), words(store.unanswered(all())));
  }

  @Test
  void languagesOfPagesAreToldApart() {
    ask("вода", 3, true);
    IntStream.range(0, 3).forEach(any -> tally.asked(Language.RU, "вода", true));
    tally.write();
    InquiryFilter russian = new InquiryFilter(portal.time.today(), Optional.of(Language.RU), 10);
    assertEquals(1, store.most(russian).size());
    assertEquals(2, store.most(all()).size());
  }

  @Test
  void whatWasOpenedIsToldOfQuestionsThatAreTold() {
    ask("су", 3, true);
    follow("су", 3);
    follow("жұртқа айтпас сөз", 3);
    tally.write();
    assertEquals(List.of(new FollowedResult(Language.KK, "су", PIPE, 3)), store.followed(all()));
  }

  @Test
  void oldDaysAreForgottenAndSeldomQuestionsSooner() {
    ask("су", 3, true);
    ask("Айгүл Сәрсенова", 1, true);
    tally.write();
    assertEquals(1, store.sweep(portal.time.today(), portal.time.today().plusDays(1)));
    assertEquals(1, store.sweep(portal.time.today().plusDays(1), portal.time.today()));
    assertEquals(List.of(), store.most(all()));
  }

  @Test
  void roomIsBoundedAndWhatIsKnownGoesOnCounting() {
    ask("су", 1, true);
    IntStream.range(0, InquiryTally.MOST + 50)
        .forEach(number -> tally.asked(Language.KK, "сөз " + number, true));
    ask("су", 2, true);
    tally.write();
    assertEquals(3, store.most(all()).getFirst().count().asked());
  }

  private void ask(String words, int times, boolean found) {
    IntStream.range(0, times).forEach(any -> tally.asked(Language.KK, words, found));
  }

  private void follow(String words, int times) {
    IntStream.range(0, times).forEach(any -> tally.followed(Language.KK, words, PIPE));
  }

  private InquiryFilter all() {
    return new InquiryFilter(portal.time.today().minusDays(30), Optional.empty(), 10);
  }

  private static List<String> words(List<CountedInquiry> counted) {
    return counted.stream().map(CountedInquiry::words).toList();
  }
}
