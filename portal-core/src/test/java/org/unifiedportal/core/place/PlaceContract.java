package org.unifiedportal.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.Meeting;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.Holder;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** The register of places; each database inherits it. */
abstract class PlaceContract {
  private static final Delegating.Decider ADMIN = TestPortal.portalsAdministrator();

  private TestPortal portal;
  private RegisteringPlaces registering;
  private KnownPlaces known;
  private Agency above;
  private Agency akimat;
  private Place oblast;
  private Place district;
  private Place village;

  abstract DataSource database();

  @BeforeEach
  void register() {
    portal = new TestPortal(database());
    registering = new RegisteringPlaces(portal.database, portal.journal);
    known = new KnownPlaces(PlaceStore.in(portal.database));
    portal.database.afterAppend(known::note);
    above = portal.found("aksai");
    akimat = portal.found("sarybulak");
    oblast = add(facts(PlaceKind.OBLAST, "Ақсай облысы", null, "990000000", null));
    district = add(facts(PlaceKind.DISTRICT, "Сарыбұлақ ауданы", oblast, "994200000", akimat));
    village = add(facts(PlaceKind.VILLAGE, "Көктерек ауылы", district, "994230100", null));
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Place add(PlaceFacts facts) {
    return registering.add(new AddPlace(facts), ADMIN);
  }

  private static PlaceFacts facts(
      PlaceKind kind, String kk, Place within, String code, Agency agency) {
    return new PlaceFacts(
        kind,
        LocalText.of(kk, "ru: " + kk),
        Optional.ofNullable(within).map(Place::id),
        Optional.ofNullable(code).map(KatoCode::new),
        Optional.ofNullable(agency).map(Agency::id));
  }

  private static PlaceFacts called(PlaceFacts facts, String kk) {
    LocalText name = LocalText.of(kk, "ru: " + kk);
    return new PlaceFacts(facts.kind(), name, facts.within(), facts.code(), facts.agency());
  }

  private static Set<String> issues(Runnable refused) {
    return issues(assertThrows(Refused.class, refused::run));
  }

  private static Set<String> issues(Throwable refused) {
    Refusal refusal = assertInstanceOf(Refused.class, refused).refusal();
    return assertInstanceOf(Refusal.Invalid.class, refusal).issues().stream()
        .map(issue -> issue.pointer() + " " + issue.key())
        .collect(Collectors.toSet());
  }

  private Set<String> issuesOf(PlaceFacts facts) {
    return issues(() -> add(facts));
  }

  @Test
  void whatIsAddedIsKeptAndKnownAtOnce() {
    PlaceTree tree = known.now();
    assertEquals(List.of(oblast, district, village), tree.all());
    assertEquals(List.of(oblast), tree.top());
    assertEquals(List.of(village), tree.within(district.id()));
    assertEquals(List.of(oblast, district), tree.around(village));
    assertEquals(
        Optional.of(village), PlaceStore.in(portal.database).find(new KatoCode("994230100")));
    List<String> told =
        portal.journal.after(0, 10).stream().map(JournalEntry::type).skip(2).toList();
    assertEquals(List.of("PlaceAdded", "PlaceAdded", "PlaceAdded"), told);
  }

  @Test
  void peopleAreServedByTheAgencyOfThePlaceAroundWhereTheirOwnNamesNone() {
    Serving serving = serving();
    assertEquals(Optional.of(akimat), serving.of(village));
    assertEquals(Optional.empty(), serving.of(oblast));
    assertEquals(List.of(district), serving.by(akimat));
  }

  private Serving serving() {
    return new Serving(known.now(), portal.agencies);
  }

  private Agency close(Agency agency, Optional<Agency> successor) {
    LocalText reason = LocalText.of("Біріктірілді.", "Объединена.");
    return new ClosingAgencies(portal.database, portal.journal, portal.time, List.of())
        .close(
            new CloseAgency(agency.id(), agency.version(), reason, successor.map(Agency::id)),
            ADMIN);
  }

  @Test
  void whereAnAgencyClosedPeopleAreLedToWhoeverGoesOnForIt() {
    Agency next = portal.found("tasbulak");
    Agency last = portal.found("ushtobe");
    Agency closed = close(akimat, Optional.of(next));
    assertEquals(Optional.of(next), serving().of(village));
    assertEquals(List.of(district), serving().by(next));
    assertEquals(List.of(), serving().by(closed));

    close(next, Optional.of(last));
    assertEquals(Optional.of(last), serving().of(village));
    assertEquals(List.of(district), serving().by(last));
  }

  @Test
  void whereNobodyGoesOnPeopleAreLedToTheAgencyOfThePlaceAround() {
    PlaceFacts served = facts(PlaceKind.OBLAST, "Ақсай облысы", null, "990000000", above);
    registering.correct(new CorrectPlace(oblast.id(), 1, served), ADMIN);
    assertEquals(Optional.of(akimat), serving().of(village));
    close(akimat, Optional.empty());
    assertEquals(Optional.of(above), serving().of(village));
    assertEquals(List.of(oblast.id()), serving().by(above).stream().map(Place::id).toList());
  }

  @Test
  void aPlaceOfAnAgencyThatClosedIsCorrectedButNoOtherIsGivenToIt() {
    close(akimat, Optional.empty());
    PlaceFacts renamed = called(district.facts(), "Жаңа Сарыбұлақ ауданы");
    Place corrected = registering.correct(new CorrectPlace(district.id(), 1, renamed), ADMIN);
    assertEquals(Optional.of(akimat.id()), corrected.facts().agency());
    assertEquals(
        Set.of("/agency issue.field.choice"),
        issuesOf(facts(PlaceKind.VILLAGE, "Ақбұлақ ауылы", district, null, akimat)));
  }

  @Test
  void aCorrectionIsKeptOnceAndWhatStoodBeforeStaysInTheJournal() {
    PlaceFacts next = called(village.facts(), "Жаңа Көктерек ауылы");
    registering.correct(new CorrectPlace(village.id(), 1, next), ADMIN);
    registering.correct(new CorrectPlace(village.id(), 2, next), ADMIN);

    Place corrected = known.now().find(village.id()).orElseThrow();
    assertEquals(2, corrected.version());
    assertEquals("Жаңа Көктерек ауылы", corrected.name().find(Language.KK).orElseThrow());
    List<JournalEntry> entries = portal.journal.after(5, 10);
    assertEquals(List.of("PlaceCorrected"), entries.stream().map(JournalEntry::type).toList());
    assertTrue(entries.getFirst().payload().contains("\"kk\":\"Көктерек ауылы\""));

    CorrectPlace stale = new CorrectPlace(village.id(), 1, village.facts());
    Refused refused = assertThrows(Refused.class, () -> registering.correct(stale, ADMIN));
    assertEquals(new Refusal.Stale(1, 2), refused.refusal());
  }

  @Test
  void aPlaceLiesOnlyWhereOneOfItsKindCan() {
    assertEquals(
        Set.of("/within issue.place-outer"),
        issuesOf(facts(PlaceKind.VILLAGE, "Ақбұлақ ауылы", oblast, null, null)));
    PlaceFacts higher = facts(PlaceKind.VILLAGE, "Сарыбұлақ ауданы", null, null, null);
    assertEquals(
        Set.of("/kind issue.place-inner"),
        issues(() -> registering.correct(new CorrectPlace(district.id(), 1, higher), ADMIN)));
  }

  @Test
  void twoCorrectionsThatMeetMakeNoCircle() throws InterruptedException {
    Place other = add(facts(PlaceKind.OBLAST, "Көктерек облысы", null, null, null));
    Place moved = add(facts(PlaceKind.DISTRICT, "Ақбұлақ ауданы", oblast, null, null));
    CorrectPlace into =
        new CorrectPlace(
            moved.id(), 1, facts(PlaceKind.DISTRICT, "Ақбұлақ ауданы", other, null, null));
    CorrectPlace below =
        new CorrectPlace(
            other.id(), 1, facts(PlaceKind.VILLAGE, "Көктерек ауылы", moved, null, null));
    Optional<Throwable> answer =
        Meeting.of(
            portal.database,
            () -> registering.correct(into, ADMIN),
            () -> registering.correct(below, ADMIN));
    assertEquals(Set.of("/kind issue.place-inner"), issues(answer.orElseThrow()));
    assertEquals(List.of(other), known.now().around(known.now().find(moved.id()).orElseThrow()));
  }

  @Test
  void aPlaceKeepsItsKindWhereAnotherIsAddedIntoItMeanwhile() throws InterruptedException {
    Place empty = add(facts(PlaceKind.DISTRICT, "Ақбұлақ ауданы", oblast, null, null));
    CorrectPlace smaller =
        new CorrectPlace(
            empty.id(), 1, facts(PlaceKind.VILLAGE, "Ақбұлақ ауылы", district, null, null));
    Optional<Throwable> answer =
        Meeting.of(
            portal.database,
            () -> add(facts(PlaceKind.VILLAGE, "Жаңа ауыл", empty, null, null)),
            () -> registering.correct(smaller, ADMIN));
    assertEquals(Set.of("/kind issue.place-inner"), issues(answer.orElseThrow()));
  }

  @Test
  void whoPressesTwiceAddsOnePlace() throws InterruptedException {
    PlaceFacts typed = facts(PlaceKind.VILLAGE, "Ақбұлақ ауылы", district, null, null);
    Optional<Throwable> answer = Meeting.of(portal.database, () -> add(typed), () -> add(typed));
    assertEquals(Set.of("/name/kk issue.place-known"), issues(answer.orElseThrow()));
    assertEquals(2, known.now().within(district.id()).size());
  }

  @Test
  void aCodeFitsItsKindItsSurroundingsAndBelongsToOnePlace() {
    assertEquals(
        Set.of("/code issue.kato-kind"),
        issuesOf(facts(PlaceKind.DISTRICT, "Көктерек ауданы", oblast, "994330100", null)));
    assertEquals(
        Set.of("/code issue.kato-outside"),
        issuesOf(facts(PlaceKind.VILLAGE, "Ақбұлақ ауылы", district, "994330100", null)));
    assertEquals(
        Set.of("/code issue.kato-taken"),
        issuesOf(facts(PlaceKind.VILLAGE, "Ақбұлақ ауылы", district, "994230100", null)));
    PlaceFacts moved = facts(PlaceKind.DISTRICT, "Сарыбұлақ ауданы", oblast, "994300000", akimat);
    assertEquals(
        Set.of("/code issue.kato-inner"),
        issues(() -> registering.correct(new CorrectPlace(district.id(), 1, moved), ADMIN)));
  }

  @Test
  void everythingElseThatIsWrongIsToldAtOnce() {
    PlaceFacts wrong =
        new PlaceFacts(
            PlaceKind.VILLAGE,
            LocalText.in(Language.KK, "көктерек АУЫЛЫ"),
            Optional.of(district.id()),
            Optional.empty(),
            Optional.of(AgencyId.random()));
    assertEquals(
        Set.of(
            "/name/ru issue.required", "/name/kk issue.place-known", "/agency issue.field.choice"),
        issuesOf(wrong));
    PlaceFacts nowhere =
        facts(
            PlaceKind.VILLAGE, "ә".repeat(121), new Place(PlaceId.random(), wrong, 1), null, null);
    assertEquals(
        Set.of("/within issue.field.choice", "/name/kk issue.too-long", "/name/ru issue.too-long"),
        issuesOf(nowhere));
  }

  @Test
  void whatOthersLieInStaysAndTheRestIsTakenOut() {
    RemovePlace early = new RemovePlace(district.id(), 1);
    Refused holding = assertThrows(Refused.class, () -> registering.remove(early, ADMIN));
    assertInstanceOf(Refusal.Conflict.class, holding.refusal());

    registering.remove(new RemovePlace(village.id(), 1), ADMIN);
    registering.remove(early, ADMIN);
    assertEquals(List.of(oblast), known.now().all());
    assertEquals("PlaceRemoved", portal.journal.after(5, 10).getLast().type());
  }

  @Test
  void nobodyElseKeepsTheRegister() {
    Delegating.Decider own = new Delegating.Decider(new OfOne(akimat.id()), TestPortal.OFFICER);
    AddPlace add = new AddPlace(called(village.facts(), "Ақбұлақ ауылы"));
    Refused adding = assertThrows(Refused.class, () -> registering.add(add, own));
    assertInstanceOf(Refusal.NotAllowed.class, adding.refusal());
    CorrectPlace correct = new CorrectPlace(village.id(), 1, add.facts());
    Refused correcting = assertThrows(Refused.class, () -> registering.correct(correct, own));
    assertInstanceOf(Refusal.NotFound.class, correcting.refusal());
    RemovePlace remove = new RemovePlace(village.id(), 1);
    Refused removing = assertThrows(Refused.class, () -> registering.remove(remove, own));
    assertInstanceOf(Refusal.NotFound.class, removing.refusal());
  }

  private record OfOne(AgencyId agency) implements Holder {
    @Override
    public boolean holds(Scope scope, AgencyId asked) {
      return asked.equals(agency);
    }

    @Override
    public boolean holdsEverywhere(Scope scope) {
      return false;
    }
  }
}
