package org.unifiedportal.core.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.text.Slug;

/** Names and contacts that people change; each database inherits it. */
abstract class DescribingContract {
  private TestPortal portal;
  private DescribingAgencies describing;
  private Agency akimat;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    describing = new DescribingAgencies(portal.database, portal.journal);
    akimat = portal.found("sarybulak");
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private static Profile profile(Profile known, LocalText name, String phone, String email) {
    return new Profile(
        name,
        known.shortName(),
        known.about(),
        known.address(),
        known.hours(),
        phone,
        email,
        known.position());
  }

  private Refusal refused(long version, Profile profile, Delegating.Decider decider) {
    DescribeAgency command = new DescribeAgency(akimat.id(), version, profile);
    return assertThrows(Refused.class, () -> describing.describe(command, decider)).refusal();
  }

  @Test
  void whatAnAgencyIsCalledChangesOnceAndWhatStoodBeforeStaysInTheJournal() {
    Delegating.Decider own = TestAdministrator.of(akimat.id());
    Profile before = akimat.profile();
    Profile after =
        profile(before, LocalText.of("Жаңа атау", "Новое имя"), "+7 (7000) 55-01-24", "a@b.kz");
    describing.describe(new DescribeAgency(akimat.id(), 1, after), own);
    describing.describe(new DescribeAgency(akimat.id(), 2, after), own);

    Agency described = portal.agencies.find(akimat.id()).orElseThrow();
    assertEquals(after, described.profile());
    assertEquals(2, described.version());
    assertEquals(akimat.slug(), described.slug());
    List<JournalEntry> entries = portal.journal.after(1, 10);
    assertEquals(List.of("AgencyDescribed"), entries.stream().map(JournalEntry::type).toList());
    assertTrue(entries.getFirst().payload().contains("+7 (7000) 55-01-23"));
    assertTrue(entries.getFirst().payload().contains("+7 (7000) 55-01-24"));

    assertEquals(new Refusal.Stale(1, 2), refused(1, before, own));
    AgencyId other = portal.found("karatal").id();
    assertInstanceOf(Refusal.NotFound.class, refused(2, before, TestAdministrator.of(other)));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceAndNothingChanges() {
    LocalText name = LocalText.in(Language.KK, "ә".repeat(301));
    Profile wrong = profile(akimat.profile(), name, "call us", "mail");
    Refusal.Invalid refusal =
        assertInstanceOf(
            Refusal.Invalid.class, refused(1, wrong, TestAdministrator.of(akimat.id())));
    assertEquals(
        Set.of("/name/ru", "/name/kk", "/phone", "/email"),
        refusal.issues().stream().map(Issue::pointer).collect(Collectors.toSet()));
    assertEquals(akimat, portal.agencies.find(akimat.id()).orElseThrow());
  }

  @Test
  void onlyThePortalsAdministratorFounds() {
    FoundAgency command =
        new FoundAgency(
            AgencyKind.DEPARTMENT,
            new Slug("su"),
            new Agency.Parent.Of(akimat.id()),
            akimat.profile());
    Delegating.Decider own = TestAdministrator.of(akimat.id());
    Refused refused = assertThrows(Refused.class, () -> portal.founding.found(command, own));
    assertInstanceOf(Refusal.NotAllowed.class, refused.refusal());
    Agency founded = portal.founding.found(command, TestAdministrator.ofPortal());
    assertEquals(akimat.id(), founded.findParent().orElseThrow());
    assertEquals(1, founded.version());
  }
}
