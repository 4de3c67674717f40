package org.unifiedportal.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.unifiedportal.core.account.TestClosing.isRefusedWith;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Delegation;
import org.unifiedportal.core.agency.DescribeAgency;
import org.unifiedportal.core.agency.DescribingAgencies;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Profile;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.check.AskForCheck;
import org.unifiedportal.core.check.Asked;
import org.unifiedportal.core.check.Check;
import org.unifiedportal.core.check.CheckLinks;
import org.unifiedportal.core.check.Checker;
import org.unifiedportal.core.check.Checking;
import org.unifiedportal.core.inspection.NotingRecommendations;
import org.unifiedportal.core.inspection.RecommendationStore;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.core.publication.StartDraft;
import org.unifiedportal.core.publication.UndoWithdrawal;
import org.unifiedportal.core.publication.UndoingWithdrawals;
import org.unifiedportal.core.text.Language;

/** What goes on with an archive, and what is over for good; each database inherits it. */
abstract class AfterClosingContract {

  private TestPortal portal;
  private TestClosing all;
  private AgencyId department;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    all = new TestClosing(portal);
    department = all.department.id();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void whatAClosedOfficeHadSetToExpireForOthersStillDoes() {
    Delegation given = all.delegate(all.akimat, all.department, 0);
    Publication live = all.publish(started());
    Publication draft = started();
    Instant tomorrow = portal.time.now().plus(Duration.ofDays(1));
    scheduleBy(given, live, ScheduledAct.EXPIRE, tomorrow);
    scheduleBy(given, draft, ScheduledAct.PUBLISH, tomorrow);
    scheduleBy(given, draft, ScheduledAct.EXPIRE, tomorrow.plusSeconds(60));
    all.close();

    assertEquals(List.of(), portal.schedules.waiting(draft.id()));
    assertEquals(1, portal.schedules.waiting(live.id()).size());
    assertTrue(portal.schedules.waiting(given.id()).isEmpty(), "it is the agency's now");
    Publication gone = portal.withdraw(live);
    new UndoingWithdrawals(portal.database, portal.journal, portal.time)
        .undo(new UndoWithdrawal(gone.id(), gone.version()), TestPortal.OFFICER);
    portal.clock.advance(Duration.ofDays(2));
    assertEquals(1, portal.dueActs.run());
    assertFalse(portal.publications.find(live.id()).orElseThrow().isLive());
    assertFalse(portal.publications.find(draft.id()).orElseThrow().isLive());
  }

  /** News that the department, as an office, begins for the akimat. */
  private Publication started() {
    return portal.drafting.startFor(
        department,
        new StartDraft(
            all.akimat.id(), PublicationKind.NEWS, TestClosing.CONTENT, Optional.empty(), ""),
        TestPortal.OFFICER);
  }

  private void scheduleBy(Delegation given, Publication one, ScheduledAct act, Instant at) {
    portal.scheduling.scheduleBy(
        given.id(), new ScheduleEdition(one.id(), one.version(), act, at), TestPortal.OFFICER);
  }

  @Test
  void nobodyReadsOrAnswersForTheDraftsOfAClosedAgencyByALinkOrAsAColleague() {
    CheckLinks links = new CheckLinks(portal.database, portal.journal, portal.time);
    Checking checking = new Checking(portal.database, portal.journal, portal.time);
    Account colleague = both("marat");
    Publication draft = all.draft();
    Asked guest = ask(checking, draft, new Checker.Guest("Дана"));
    Asked unopened = ask(checking, draft, new Checker.Guest("Ерлан"));
    Check own =
        ask(checking, draft, new Checker.Colleague(colleague.id(), colleague.name())).check();
    Check returned = ask(checking, draft, new Checker.Guest("Айгүл")).check();
    checking.giveBack(returned, "Күні қате");
    Secret browser = Secret.random();
    Check read = links.open(guest.link().orElseThrow(), guest.code(), browser);
    checking.remark(read, "/texts/kk/title", "Дұрыс");
    portal.clock.advance(Duration.ofMinutes(1));
    long before = portal.journal.head();
    all.close();

    assertEquals(
        3,
        portal.journal.after(before, 100).stream()
            .filter(entry -> entry.type().equals("CheckCalledOff"))
            .count());
    assertInstanceOf(
        CheckLinks.Standing.Over.class, links.standing(guest.link().orElseThrow(), browser));
    assertInstanceOf(
        CheckLinks.Standing.Over.class, links.standing(unopened.link().orElseThrow(), browser));
    isRefusedWith("refusal.check-over", () -> checking.remark(read, "/texts/kk/title", "Тағы"));
    isRefusedWith("refusal.check-over", () -> checking.sign(read, ""));
    isRefusedWith("refusal.check-over", () -> checking.giveBack(read, "Қате"));
    isRefusedWith("refusal.check-over", () -> checking.sign(own, ""));
    all.closing.reopen(department, all.decider);
    isRefusedWith("refusal.check-over", () -> checking.sign(own, ""));
  }

  /** Checks for the department and for the akimat, and so stays when the first is closed. */
  private Account both(String login) {
    Invited invited =
        all.people.inviting.invite(
            new InvitePerson(
                login,
                Language.KK,
                List.of(
                    new Duty.At(Role.CHECKER, department),
                    new Duty.At(Role.CHECKER, all.akimat.id()))),
            all.administrator);
    return all.people.accepting.accept(
        new AcceptInvitation(invited.secret(), login, "", TestPeople.PASSWORD));
  }

  private Asked ask(Checking checking, Publication draft, Checker checker) {
    return checking.ask(new AskForCheck(draft.id(), draft.version(), checker), all.administrator);
  }

  @Test
  void theNamesAndContactsOfAnArchiveAreKeptTrueByThePortalsAdministrator() {
    Profile profile = all.akimat.profile();
    all.close();
    new DescribingAgencies(portal.database, portal.journal)
        .describe(new DescribeAgency(department, 2, profile), all.decider);
    assertEquals(profile, portal.agencies.find(department).orElseThrow().profile());
    assertFalse(portal.agencies.find(department).orElseThrow().isOpen());
  }

  @Test
  void aRecommendationThatWasNotedBeforeIsSettledInAClosedAgencyToo() {
    NotingRecommendations recommendations =
        new NotingRecommendations(portal.database, portal.journal, portal.time);
    recommendations.note(department, portal.time.today(), TestPortal.OFFICER);
    all.close();
    recommendations.settle(department, TestPortal.OFFICER);
    assertTrue(RecommendationStore.in(portal.database).find(department).isEmpty());
  }

  @Test
  void whatHasExpiredInTheArchiveIsTakenOutOfItAndIsNotPutBack() {
    Publication live = all.publish(all.draft());
    Instant tomorrow = portal.time.now().plus(Duration.ofDays(1));
    portal.scheduling.schedule(
        new ScheduleEdition(live.id(), live.version(), ScheduledAct.EXPIRE, tomorrow),
        TestPortal.OFFICER);
    all.close();
    portal.clock.advance(Duration.ofDays(2));
    portal.dueActs.run();
    Publication expired = portal.publications.find(live.id()).orElseThrow();
    assertTrue(expired.readAt().isPresent() && !expired.isLive());

    Publication gone = portal.withdraw(expired);
    assertTrue(gone.readAt().isEmpty());
    UndoingWithdrawals undoing =
        new UndoingWithdrawals(portal.database, portal.journal, portal.time);
    isRefusedWith(
        "refusal.agency-closed",
        () -> undoing.undo(new UndoWithdrawal(gone.id(), gone.version()), TestPortal.OFFICER));
  }
}
