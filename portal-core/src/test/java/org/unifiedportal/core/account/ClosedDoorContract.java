package org.unifiedportal.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.unifiedportal.core.account.TestClosing.isRefusedWith;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.Delegation;
import org.unifiedportal.core.agency.IssuedToken;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.agency.TokenSecret;
import org.unifiedportal.core.check.AskForCheck;
import org.unifiedportal.core.check.Checker;
import org.unifiedportal.core.check.Checking;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.inspection.NotingRecommendations;
import org.unifiedportal.core.notice.Notice;
import org.unifiedportal.core.notice.NoticeStore;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.TestPictures;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.ReplaceDraft;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.core.publication.StartDraft;
import org.unifiedportal.core.publication.UndoWithdrawal;
import org.unifiedportal.core.publication.UndoingWithdrawals;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/**
 * That nothing passes the door of a closed agency, and that what it left behind may still be taken
 * down; each database inherits it.
 */
abstract class ClosedDoorContract {
  private static final int MANY = 1001;

  @TempDir private Path folder;

  private TestPortal portal;
  private TestClosing all;
  private TestDocuments documents;
  private TestPictures pictures;
  private AgencyId department;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    all = new TestClosing(portal);
    documents = new TestDocuments(portal, folder.resolve("documents"));
    pictures = new TestPictures(portal, folder.resolve("pictures"));
    department = all.department.id();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Publication replace(Publication draft) {
    return portal.drafting.replace(
        new ReplaceDraft(draft.id(), draft.version(), TestClosing.CONTENT), TestPortal.OFFICER);
  }

  private Object schedule(Publication one, ScheduledAct act) {
    Instant tomorrow = portal.time.now().plus(Duration.ofDays(1));
    return portal.scheduling.schedule(
        new ScheduleEdition(one.id(), one.version(), act, tomorrow), TestPortal.OFFICER);
  }

  private Account assign(Account person) {
    return all.people.staffing.assign(
        new AssignDuties(person.id(), department, Set.of(Role.PUBLISHER)), all.administrator);
  }

  private Account invite() {
    return all.people.person("dana", all.administrator, department, Role.OFFICER);
  }

  @Test
  void noCommandChangesWhatAClosedAgencyShows() throws IOException {
    Publication draft = all.draft();
    Publication live = all.publish(all.draft());
    Publication gone = portal.withdraw(all.publish(all.draft()));
    Document paper = documents.add(department, "жоба");
    Document paperLive = documents.publish(department, "қаулы");
    Picture picture = pictures.add(department, 40, 30);
    Account elsewhere =
        all.people.person("marat", all.administrator, all.akimat.id(), Role.OFFICER);
    final UndoingWithdrawals undoing =
        new UndoingWithdrawals(portal.database, portal.journal, portal.time);
    final Checking checking = new Checking(portal.database, portal.journal, portal.time);
    final NotingRecommendations recommendations =
        new NotingRecommendations(portal.database, portal.journal, portal.time);
    all.close();

    List<Callable<?>> commands =
        List.of(
            all::draft,
            () -> replace(draft),
            () -> all.publish(draft),
            () -> portal.correct(live, TestClosing.CONTENT),
            () -> schedule(draft, ScheduledAct.PUBLISH),
            () -> schedule(live, ScheduledAct.EXPIRE),
            () -> undoing.undo(new UndoWithdrawal(gone.id(), gone.version()), TestPortal.OFFICER),
            () ->
                checking.ask(
                    new AskForCheck(draft.id(), draft.version(), new Checker.Guest("Дана")),
                    all.administrator),
            () -> documents.add(department, "тағы"),
            () -> documents.publish(paper),
            () -> documents.replace(paperLive, Language.RU, "орысша"),
            () -> documents.describe(paperLive, TestDocuments.act("Басқа")),
            () -> pictures.add(department, 50, 30),
            () -> pictures.describe(picture),
            () -> all.warn(department),
            () -> portal.token(department),
            () -> all.delegate(all.department, all.akimat, 0),
            () -> {
              checking.requireSignOff(department, true, all.administrator);
              return department;
            },
            () -> recommendations.note(department, portal.time.today(), TestPortal.OFFICER),
            () -> assign(elsewhere),
            this::invite);
    commands.forEach(command -> isRefusedWith("refusal.agency-closed", command));
  }

  @Test
  void whatIsThereMayBeTakenDownByThePortalsAdministratorAndNobodyElse() throws IOException {
    Publication live = all.publish(all.draft());
    Document paper = documents.publish(department, "қаулы");
    Picture picture = pictures.add(department, 40, 30);
    Account own = all.people.person("marat", all.administrator, department, Role.PUBLISHER);
    Account above = all.people.person("aigul", all.administrator, all.akimat.id(), Role.PUBLISHER);
    assertFalse(takesDown(all.administrator), "the agency is at work");
    all.close();
    assertTrue(takesDown(all.administrator));
    assertFalse(takesDown(all.people.accounts.find(own.id()).orElseThrow()));
    assertFalse(takesDown(above));

    assertFalse(portal.withdraw(live).isLive());
    LocalText reason = LocalText.of("Жеке нөмір", "Личный номер");
    Tombstone tombstone = new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty());
    assertFalse(documents.withdraw(paper, tombstone).isLive());
    assertFalse(pictures.takeDown(picture).isInLibrary());
  }

  private boolean takesDown(Account account) {
    return Access.answersForArchive(account, department, portal.agencies);
  }

  @Test
  void aWarningEndsWithTheAgencyThatGaveIt() {
    Notice ended = all.warn(department);
    Notice other = all.warn(all.akimat.id());
    portal.clock.advance(Duration.ofMinutes(1));
    all.close();

    assertEquals(List.of(other), NoticeStore.in(portal.database).standing(portal.time.now()));
    assertEquals(
        List.of(ended.id().value()),
        portal.journal.after(0, 1000).stream()
            .filter(entry -> entry.type().equals("NoticeEnded"))
            .map(entry -> entry.subject())
            .toList());
  }

  @Test
  void whatAnOfficeHadSetToExpireStillDoes() {
    Delegation given = all.delegate(all.department, all.akimat, 0);
    Publication live =
        all.publish(
            portal.drafting.startFor(
                all.akimat.id(),
                new StartDraft(
                    department, PublicationKind.NEWS, TestClosing.CONTENT, Optional.empty(), ""),
                TestPortal.OFFICER));
    Instant tomorrow = portal.time.now().plus(Duration.ofDays(1));
    portal.scheduling.scheduleBy(
        given.id(),
        new ScheduleEdition(live.id(), live.version(), ScheduledAct.EXPIRE, tomorrow),
        TestPortal.OFFICER);
    all.close();

    portal.clock.advance(Duration.ofDays(2));
    assertEquals(1, portal.dueActs.run());
    assertFalse(portal.publications.find(live.id()).orElseThrow().isLive());
  }

  @Test
  void everyLivingTokenEndsHoweverManyAreNewer() {
    TokenSecret oldest = portal.token(department);
    portal.clock.advance(Duration.ofDays(1));
    portal.database.transact(() -> {
      for (int i = 0; i < MANY; i++) {
        portal.tokens.add(expired(), "%064d".formatted(i));
      }
    });
    all.close();

    assertTrue(portal.tokens.find(oldest.hash()).orElseThrow().ended().isPresent());
    assertEquals(List.of(), portal.tokens.good(department, portal.time.now()));
  }

  private IssuedToken expired() {
    Instant now = portal.time.now();
    ApiToken token =
        new ApiToken(UUID.randomUUID(), department, "Ескі бағдарлама", Set.of(Scope.READ), now);
    return new IssuedToken(token, now, "Марат", Optional.empty(), Optional.empty());
  }

  @Test
  void nobodyStandsBelowAClosedAgencyAndSomebodyKeepsThePortal() {
    isRefusedWith("refusal.agency-keeps-portal", () -> all.close(all.oblast, 1));
    isRefusedWith("refusal.agency-has-below", () -> all.close(all.akimat, 1));
    all.close();
    all.close(all.akimat, 1);
    isRefusedWith("refusal.agency-keeps-portal", () -> all.close(all.oblast, 1));
    isRefusedWith("refusal.agency-below-closed", () -> portal.foundBelow(all.akimat, "sport"));
    isRefusedWith("refusal.agency-below-closed", () -> reopen(all.department));

    reopen(all.akimat);
    reopen(all.department);
    assertTrue(portal.agencies.find(department).orElseThrow().isOpen());
  }

  private boolean reopen(Agency agency) {
    all.closing.reopen(agency.id(), all.decider);
    return true;
  }

  @Test
  void anUnknownAgencyIsNotFoundAndNothingIsHeldOutsideOfATransaction() {
    AgencyId unknown = AgencyId.random();
    Refused refused = assertThrows(Refused.class, () -> portal.token(unknown));
    assertInstanceOf(Refusal.NotFound.class, refused.refusal());
    assertThrows(IllegalStateException.class, () -> portal.agencies.hold(department));
  }
}
