package org.unifiedportal.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.Delegation;
import org.unifiedportal.core.agency.GiveDelegation;
import org.unifiedportal.core.check.CallingOffChecks;
import org.unifiedportal.core.notice.Danger;
import org.unifiedportal.core.notice.Notice;
import org.unifiedportal.core.notice.RaiseNotice;
import org.unifiedportal.core.notice.RaisingNotices;
import org.unifiedportal.core.notice.Reach;
import org.unifiedportal.core.publication.CallingOff;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublishEdition;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/**
 * An oblast that keeps the portal, an akimat below it and a department below that, which the
 * portal's administrator closes with all that ends with it.
 */
final class TestClosing {
  static final Content CONTENT = TestPortal.content(PublicationKind.NEWS, "Жоба", "Черновик");

  static final LocalText REASON = LocalText.of("Біріктірілді", "Объединена");

  final TestPortal portal;
  final TestPeople people;
  final Delegating delegating;
  final RaisingNotices notices;
  final ClosingAgencies closing;
  final Agency oblast;
  final Agency akimat;
  final Agency department;
  final Account administrator;
  final Delegating.Decider decider;

  TestClosing(TestPortal portal) {
    this.portal = portal;
    people = new TestPeople(portal);
    CallingOff callingOff = new CallingOff(portal.database, portal.time);
    delegating = new Delegating(portal.database, portal.journal, portal.time, callingOff);
    notices = new RaisingNotices(portal.database, portal.journal, portal.time);
    closing =
        new ClosingAgencies(
            portal.database,
            portal.journal,
            portal.time,
            List.of(
                portal.issuing,
                delegating,
                callingOff,
                new CallingOffChecks(portal.database, portal.time),
                people.staffing,
                notices));
    oblast = portal.found("zhetisu");
    akimat = portal.foundBelow(oblast, "sarybulak");
    department = portal.foundBelow(akimat, "madeniet");
    administrator = people.administrator();
    decider = new Delegating.Decider(administrator, administrator.actor());
  }

  /** Closes the department; the akimat goes on. */
  Agency close() {
    return closing.close(
        new CloseAgency(department.id(), 1, REASON, Optional.of(akimat.id())), decider);
  }

  /** Closes an agency that was changed so often, without a successor. */
  Agency close(Agency agency, long version) {
    return closing.close(new CloseAgency(agency.id(), version, REASON, Optional.empty()), decider);
  }

  /** Lets an office publish news from so many days on, for five days. */
  Delegation delegate(Agency giver, Agency office, int days) {
    return delegating.give(
        new GiveDelegation(
            giver.id(),
            office.id(),
            Set.of("news"),
            portal.time.today().plusDays(days),
            portal.time.today().plusDays(days + 5L),
            true),
        decider);
  }

  /** Warns of a flood for three days. */
  Notice warn(AgencyId agency) {
    Map<Language, String> words =
        Map.of(Language.KK, "Өзен тасып жатыр.", Language.RU, "Река выходит из берегов.");
    Instant until = portal.time.now().plus(Duration.ofDays(3));
    return notices.raise(
        new RaiseNotice(agency, Reach.BELOW, Danger.FLOOD, words, until), TestPortal.OFFICER);
  }

  Publication draft() {
    return portal.draft(department.id(), PublicationKind.NEWS, CONTENT);
  }

  Publication publish(Publication draft) {
    return portal.publishing.publish(
        new PublishEdition(draft.id(), draft.version(), new Change.First(), Optional.empty()),
        TestPortal.OFFICER);
  }

  static void isRefusedWith(String key, Callable<?> command) {
    Refused refused = assertThrows(Refused.class, command::call);
    assertEquals(key, refused.refusal().key());
  }
}
