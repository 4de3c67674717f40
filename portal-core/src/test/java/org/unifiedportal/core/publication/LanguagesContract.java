package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.ChooseLanguages;
import org.unifiedportal.core.agency.ChoosingLanguages;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.English;
import org.unifiedportal.core.agency.Holder;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** What an agency decides on English, and what it owes then; each database inherits it. */
abstract class LanguagesContract {
  private static final Delegating.Decider ADMIN = TestPortal.portalsAdministrator();

  private TestPortal portal;
  private ChoosingLanguages choosing;
  private AgendaStore agenda;
  private AgencyId agency;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    choosing =
        new ChoosingLanguages(portal.database, portal.journal, OwedEnglish.in(portal.database));
    agenda = AgendaStore.in(portal.database);
    agency = portal.foundBelow(portal.found("aksai"), "sarybulak").id();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Agency now() {
    return portal.agencies.find(agency).orElseThrow();
  }

  private void decide(English english) {
    choosing.choose(new ChooseLanguages(agency, now().version(), english), ADMIN);
  }

  private Refusal refused(long version, Delegating.Decider decider) {
    ChooseLanguages command = new ChooseLanguages(agency, version, English.ALL);
    return assertThrows(Refused.class, () -> choosing.choose(command, decider)).refusal();
  }

  private Publication publish(String title) {
    return portal.publish(agency, PublicationKind.NEWS, both(title));
  }

  private static Content both(String title) {
    return TestPortal.content(PublicationKind.NEWS, title, "ru: " + title);
  }

  private static Content withEnglish(String title, String english) {
    Content both = both(title);
    Map<Language, EditionText> texts = new EnumMap<>(both.texts());
    texts.put(Language.EN, new EditionText(english, english, List.of()));
    return new Content(texts, both.fields(), Set.of(), false);
  }

  private Publication correct(Publication live, Content content) {
    return portal.correct(live, content);
  }

  private List<TextGap> owed(Publication publication) {
    return agenda.gaps(publication.id());
  }

  @Test
  void anAgencyBeginsWithSomeAndEachDecisionStandsInTheJournalOnce() {
    assertEquals(English.SOME, now().english());
    decide(English.NONE);
    decide(English.NONE);

    assertEquals(English.NONE, now().english());
    assertEquals(2, now().version());
    assertEquals(Set.of(Language.KK, Language.RU), now().english().offered());
    List<JournalEntry> entries = portal.journal.after(2, 10);
    assertEquals(List.of("LanguagesChosen"), entries.stream().map(JournalEntry::type).toList());
    assertEquals(new Refusal.Stale(1, 2), refused(1, ADMIN));
  }

  @Test
  void englishIsOwedFromTheNextEditionOnWhereAllOfItWasDecided() {
    Publication old = publish("Ескі");
    decide(English.ALL);
    assertEquals(List.of(), owed(old));

    Instant now = portal.time.now();
    Publication fresh = publish("Жаңа");
    TextGap missing = new TextGap(Language.EN, true, now, Optional.empty());
    assertEquals(List.of(missing), owed(fresh));
    assertEquals(List.of(missing), owed(correct(old, both("Ескі, түзетілді"))));
    assertEquals(List.of(), owed(correct(fresh, withEnglish("Жаңа", "New"))));
  }

  @Test
  void itMayBePromisedForADay() {
    decide(English.ALL);
    LocalDate day = portal.time.today().plusDays(3);
    Content content = both("Жаңа").promising(Map.of(Language.EN, day));
    Publication live = portal.publish(agency, PublicationKind.NEWS, content);
    assertEquals(Optional.of(day), owed(live).getFirst().promised());
  }

  @Test
  void whatIsOwedNoMoreIsForgotten() {
    decide(English.ALL);
    Publication missing = publish("Жаңа");
    Publication behind =
        correct(published(withEnglish("Су", "Water")), withEnglish("Су бар", "Water"));
    assertEquals(1, owed(missing).size());
    assertEquals(1, owed(behind).stream().filter(gap -> gap.language() == Language.EN).count());

    decide(English.SOME);
    assertEquals(List.of(), owed(missing));
    assertEquals(1, owed(behind).stream().filter(gap -> gap.language() == Language.EN).count());
    decide(English.NONE);
    assertEquals(0, owed(behind).stream().filter(gap -> gap.language() == Language.EN).count());
    Publication again = correct(behind, withEnglish("Су жоқ", "Water"));
    assertEquals(0, owed(again).stream().filter(gap -> gap.language() == Language.EN).count());
  }

  private Publication published(Content content) {
    return portal.publish(agency, PublicationKind.NEWS, content);
  }

  @Test
  void strangersAndClosedAgenciesDecideNothing() {
    Delegating.Decider stranger = new Delegating.Decider(new Nobody(), TestPortal.OFFICER);
    assertInstanceOf(Refusal.NotFound.class, refused(1, stranger));
    new ClosingAgencies(portal.database, portal.journal, portal.time, List.of())
        .close(
            new CloseAgency(
                agency, 1, LocalText.of("Біріктірілді.", "Объединена."), Optional.empty()),
            ADMIN);
    assertInstanceOf(Refusal.Conflict.class, refused(2, ADMIN));
  }

  private record Nobody() implements Holder {
    @Override
    public boolean holds(Scope scope, AgencyId asked) {
      return false;
    }

    @Override
    public boolean holdsEverywhere(Scope scope) {
      return false;
    }
  }
}
