package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.Address;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.site.Target;
import org.unifiedportal.core.text.LocalText;

/** A withdrawal that is taken back within the hour; each database inherits it. */
abstract class UndoContract {
  private TestPortal portal;
  private UndoingWithdrawals undoing;
  private AgencyId agency;
  private Publication live;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    undoing = new UndoingWithdrawals(portal.database, portal.journal, portal.time);
    agency = portal.found("sarybulak").id();
    live = publish("Су беріледі");
    portal.clock.advance(Duration.ofDays(1));
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Publication publish(String title) {
    return portal.publish(agency, PublicationKind.NEWS, title, "Вода будет");
  }

  private Publication withdraw(Publication one, Outcome outcome, Optional<PublicationId> to) {
    return portal.withdrawing.withdraw(
        new WithdrawPublication(
            one.id(), one.version(), outcome, LocalText.of("Қате", "Ошибка"), to),
        TestPortal.OFFICER);
  }

  private Publication undo(Publication withdrawn) {
    return undoing.undo(
        new UndoWithdrawal(withdrawn.id(), withdrawn.version()), TestPortal.OFFICER);
  }

  private static SitePath path(Publication one) {
    return one.live().orElseThrow().path();
  }

  @Test
  void itStandsAgainAsItStoodWhateverTheOutcome() {
    Publication other = publish("Басқа");
    for (Outcome outcome : Outcome.values()) {
      Optional<PublicationId> to =
          outcome == Outcome.MOVED_TO ? Optional.of(other.id()) : Optional.empty();
      LivePublication before = portal.publications.findLive(live.id()).orElseThrow();
      Publication back = undo(withdraw(live, outcome, to));
      LivePublication after = portal.publications.findLive(live.id()).orElseThrow();
      assertEquals(before.standing(), after.standing());
      assertEquals(before.content(), after.content());
      assertTrue(
          portal.paths.find(path(back)).orElseThrow() instanceof Address.Standing, outcome.key());
      assertEquals(2, portal.publications.count(LiveFilter.ALL));
      live = back;
    }
  }

  @Test
  void aCorrectionKeepsItsDayAndItsSections() {
    Content content =
        new Content(
            TestPortal.content(PublicationKind.NEWS, "Су берілді", "Воду дали").texts(),
            Fields.NONE,
            Set.of("news.official"),
            false);
    Publication corrected = portal.correct(live, content);
    portal.clock.advance(Duration.ofHours(5));
    assertEquals(
        corrected.standing(),
        undo(withdraw(corrected, Outcome.MISTAKE, Optional.empty())).standing());
    assertEquals(1, portal.publications.count(LiveFilter.ALL.withSection("news.official")));
  }

  @Test
  void afterTheHourItIsRefusedWithWords() {
    Publication gone = withdraw(live, Outcome.MISTAKE, Optional.empty());
    portal.clock.advance(Duration.ofMinutes(59));
    assertEquals(
        new Refusal.Stale(live.version(), gone.version()),
        refusal(new UndoWithdrawal(gone.id(), live.version())));
    portal.clock.advance(Duration.ofMinutes(1));
    assertEquals(
        new Refusal.Conflict("refusal.undo-late", List.of()),
        refusal(new UndoWithdrawal(gone.id(), gone.version())));
    Publication other = publish("Басқа");
    assertEquals(
        new Refusal.Conflict("refusal.not-withdrawn", List.of()),
        refusal(new UndoWithdrawal(other.id(), other.version())));
  }

  private Refusal refusal(UndoWithdrawal command) {
    return assertThrows(Refused.class, () -> undoing.undo(command, TestPortal.OFFICER)).refusal();
  }

  @Test
  void whatWasScheduledForItWaitsAgain() {
    portal.clock.tick(Duration.ofMillis(1));
    portal.scheduling.schedule(
        new ScheduleEdition(
            live.id(),
            live.version(),
            ScheduledAct.EXPIRE,
            portal.time.now().plus(Duration.ofDays(3))),
        TestPortal.OFFICER);
    Publication gone = withdraw(live, Outcome.MISTAKE, Optional.empty());
    assertEquals(List.of(), portal.schedules.waiting(live.id()));
    portal.clock.advance(Duration.ofMinutes(10));
    undo(gone);
    assertEquals(1, portal.schedules.waiting(live.id()).size());
    portal.clock.advance(Duration.ofDays(3));
    portal.dueActs.run();
    assertTrue(portal.publications.findLive(live.id()).isEmpty());
  }

  @Test
  void redirectsThatFollowedItComeBackWithIt() {
    Publication older = publish("Ескісі");
    Publication other = publish("Басқа");
    SitePath first = path(older);
    withdraw(older, Outcome.MOVED_TO, Optional.of(live.id()));
    Publication gone = withdraw(live, Outcome.MOVED_TO, Optional.of(other.id()));
    assertEquals(new Address.Moved(first, path(other)), portal.paths.find(first).orElseThrow());
    Publication back = undo(gone);
    assertEquals(new Address.Moved(first, path(back)), portal.paths.find(first).orElseThrow());
  }

  @Test
  void anAddressThatCameBackIsNoRedirectAgainWhenItsFollowerComesBack() {
    List<SitePath> paths =
        List.of(new SitePath("a/b/first"), new SitePath("a/b/second"), new SitePath("a/b/third"));
    Target target = new Target(Target.Noun.PUBLICATION, UUID.randomUUID());
    List<Runnable> steps =
        List.of(
            () -> paths.forEach(path -> portal.paths.claim(path, target)),
            () -> portal.paths.move(paths.get(0), paths.get(1)),
            () -> portal.paths.move(paths.get(1), paths.get(2)),
            () -> portal.paths.restore(paths.get(0), target),
            () -> portal.paths.restore(paths.get(1), target));
    steps.forEach(portal.database::transact);
    assertEquals(
        Optional.of(new Address.Standing(paths.get(0), target)), portal.paths.find(paths.get(0)));
  }

  @Test
  void whateverLedThereOverOthersLeadsThereAgainInWhicheverOrderTheyComeBack() {
    for (List<Integer> order : List.of(List.of(1, 2), List.of(2, 1))) {
      List<SitePath> chain =
          Stream.of("one", "two", "three", "four")
              .map(word -> new SitePath("a/" + order.getFirst() + "/" + word))
              .toList();
      Target target = new Target(Target.Noun.PUBLICATION, UUID.randomUUID());
      portal.database.transact(() -> chain.forEach(path -> portal.paths.claim(path, target)));
      for (int hop = 0; hop < 3; hop++) {
        int from = hop;
        portal.database.transact(() -> portal.paths.move(chain.get(from), chain.get(from + 1)));
      }
      portal.database.transact(() -> portal.paths.restore(chain.get(order.getFirst()), target));
      assertEquals(chain.get(order.getFirst()), whereTo(chain.get(0)));
      portal.database.transact(() -> portal.paths.restore(chain.get(order.getLast()), target));
      assertEquals(chain.get(1), whereTo(chain.get(0)), "the one it led to first");
      assertInstanceOf(Address.Standing.class, portal.paths.find(chain.get(2)).orElseThrow());
      portal.database.transact(() -> portal.paths.move(chain.get(1), chain.get(3)));
      assertEquals(chain.get(3), whereTo(chain.get(0)));
    }
  }

  private SitePath whereTo(SitePath path) {
    return assertInstanceOf(Address.Moved.class, portal.paths.find(path).orElseThrow()).to();
  }

  @Test
  void whatWasTakenOutOfTheArchiveIsArchiveAgainAndNotLive() {
    Publication expired = withdraw(live, Outcome.EXPIRED, Optional.empty());
    Publication other = publish("Басқа");
    portal.clock.advance(Duration.ofDays(2));
    for (Outcome outcome : List.of(Outcome.MISTAKE, Outcome.NEVER_EXISTED, Outcome.MOVED_TO)) {
      Optional<PublicationId> to =
          outcome == Outcome.MOVED_TO ? Optional.of(other.id()) : Optional.empty();
      Publication back = undo(withdraw(now(), outcome, to));
      assertEquals(expired.standing(), back.standing(), outcome.key());
      assertEquals(expired.standing(), now().standing(), outcome.key());
      assertInstanceOf(Address.Standing.class, portal.paths.find(path(live)).orElseThrow());
    }
    assertEquals(
        new Refusal.Conflict("refusal.undo-late", List.of()),
        refusal(new UndoWithdrawal(live.id(), now().version())));
  }

  private Publication now() {
    return portal.publications.find(live.id()).orElseThrow();
  }

  @Test
  void whatIsArchiveAgainWithinTheHourMayComeBackWithItsSchedule() {
    portal.scheduling.schedule(
        new ScheduleEdition(
            live.id(),
            live.version(),
            ScheduledAct.EXPIRE,
            portal.time.now().plus(Duration.ofDays(3))),
        TestPortal.OFFICER);
    Publication archived = withdraw(live, Outcome.OLD_BUT_TRUE_THEN, Optional.empty());
    portal.clock.advance(Duration.ofMinutes(10));
    Publication back = undo(withdraw(archived, Outcome.MISTAKE, Optional.empty()));
    assertEquals(List.of(), portal.schedules.waiting(live.id()));
    assertEquals(live.standing(), undo(back).standing());
    assertEquals(1, portal.schedules.waiting(live.id()).size());
  }

  @Test
  void aDraftBegunBeforeWaitsAgain() {
    Publication begun =
        portal.drafting.replace(
            new ReplaceDraft(
                live.id(),
                live.version(),
                TestPortal.content(PublicationKind.NEWS, "Су ертең", "Вода завтра")),
            TestPortal.OFFICER);
    Publication back = undo(withdraw(begun, Outcome.MISTAKE, Optional.empty()));
    assertEquals(begun.latest(), back.latest());
    assertEquals(1, WorkStore.in(portal.database).drafts(WorkFilter.of(Set.of(agency)), 10).size());
  }
}
