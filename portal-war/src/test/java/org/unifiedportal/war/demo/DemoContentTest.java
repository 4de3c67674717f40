package org.unifiedportal.war.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Device;
import org.unifiedportal.core.account.LogIn;
import org.unifiedportal.core.account.LoggingIn;
import org.unifiedportal.core.account.Presence;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyKind;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.agency.TokenSecret;
import org.unifiedportal.core.document.CardReadiness;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.journal.ChainCheck;
import org.unifiedportal.core.picture.TestPictures;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;

/** What a first start writes, written once. */
class DemoContentTest {
  @TempDir static Path home;

  private static TestPortal portal;

  @BeforeAll
  static void seed() {
    portal = TestPortal.onH2();
    assertTrue(demo(portal, home).seed(home));
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void anEmptyPortalIsSeededInOneGo() {
    assertTrue(live().size() >= 60, live().size() + " publications");
    assertInstanceOf(ChainCheck.Whole.class, portal.journal.check());
  }

  @Test
  void theOblastHasTwelveDistrictsACityTwoSubsitesAndThreeNewspapers() {
    assertEquals(1, count(AgencyKind.OBLAST));
    assertEquals(12, count(AgencyKind.DISTRICT));
    assertEquals(1, count(AgencyKind.CITY));
    assertEquals(2, count(AgencyKind.SUBSITE));
    assertEquals(3, count(AgencyKind.EDITORIAL_OFFICE));
  }

  @Test
  void everyKindIsToldInKazakhAndRussianAndSomeInEnglish() {
    Set<PublicationKind> kinds =
        live().stream().map(ListedPublication::kind).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(PublicationKind.class), kinds);
    assertEquals(live().size(), in(Language.KK));
    assertTrue(in(Language.RU) >= 60, "some are left untranslated to show how that looks");
    assertTrue(in(Language.EN) >= 10);
  }

  @Test
  void publicationsKeepTheirOwnDatesAndNoneIsOfTheFuture() {
    List<ListedPublication> live = live();
    assertTrue(live.stream().noneMatch(one -> one.publishedAt().isAfter(portal.time.now())));
    assertTrue(live.stream().map(ListedPublication::publishedAt).distinct().count() > 40);
  }

  @Test
  void noPlaceholderIsLeftInWhatCitizensRead() {
    for (ListedPublication publication : live()) {
      String everything = portal.publications.findLive(publication.id()).orElseThrow().toString();
      assertFalse(everything.contains("{{"), publication.path().value());
    }
  }

  @Test
  void aSecondStartSeedsNothing() throws IOException {
    long head = portal.journal.head();
    String accounts = Files.readString(home.resolve("demo-accounts.txt"));
    assertFalse(demo(portal, home).seed(home));
    assertEquals(head, portal.journal.head());
    assertEquals(accounts, Files.readString(home.resolve("demo-accounts.txt")));
  }

  @Test
  void everyOfficersTokenActsForTheOfficersAgency() throws IOException {
    Access access = new Access(portal.tokens, portal.time);
    List<String> lines =
        Files.readAllLines(home.resolve("demo-accounts.txt")).stream()
            .filter(line -> !line.startsWith("#") && line.contains("\tup_"))
            .toList();
    assertTrue(lines.size() >= 21, lines.size() + " accounts");
    for (String line : lines) {
      String[] account = line.split("\t");
      var token = access.identify(new TokenSecret(account[3])).orElseThrow();
      var agency = portal.agencies.find(token.agency()).orElseThrow();
      assertEquals(account[0], agency.slug().value(), Arrays.toString(account));
    }
  }

  @Test
  void oneOfEachRoleComesInAsTheFileSays() throws IOException {
    LoggingIn door = new LoggingIn(portal.database, portal.journal, portal.time);
    List<String[]> people =
        Files.readAllLines(home.resolve("demo-accounts.txt")).stream()
            .map(line -> line.split("\t"))
            .filter(parts -> parts.length == 5 && !parts[0].startsWith("#"))
            .toList();
    assertEquals(Role.values().length, people.size());
    for (String[] person : people) {
      Device device = new Device("192.0.2.1", "");
      Presence in = door.logIn(new LogIn(person[0], person[1], device)).presence();
      assertEquals(person[2], in.account().duties().getFirst().role().key());
      assertEquals(person[4].equals("-"), in.isComplete());
      assertFalse(in.mustSetUpSecondFactor());
    }
  }

  @Test
  void aHomeThatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    try (TestPortal other = TestPortal.onH2()) {
      assertThrows(RuntimeException.class, () -> demo(other, file).seed(file));
      assertTrue(other.agencies.all().isEmpty());
    }
  }

  @Test
  void everyDemoDocumentHasBothLanguagesAndOpensAsWhatItSays() throws IOException {
    TestDocuments documents = new TestDocuments(portal, home.resolve("files"));
    List<Document> live = documents.store.list(DocumentFilter.ALL, 100);
    assertTrue(live.size() >= 8, live.size() + " documents");
    for (Document document : live) {
      List<DocumentFile> files =
          documents.store.findEdition(document.id(), 1).orElseThrow().files();
      assertEquals(2, files.size(), document.toString());
      assertEquals(List.of(), CardReadiness.missing(document.card()));
    }
    long pictures = new TestPictures(portal, documents.vault).count();
    assertEquals(2 * live.size() + pictures, documents.vault.count());
  }

  @Test
  void everyPictureOnAPageIsInTheLibrary() {
    TestPictures pictures = new TestPictures(portal, home.resolve("files"));
    Set<String> cuts =
        pictures.all().stream().map(picture -> picture.cut().path()).collect(Collectors.toSet());
    Set<String> shown =
        live().stream()
            .map(one -> portal.publications.findLive(one.id()).orElseThrow().toString())
            .flatMap(words -> Pattern.compile("/media/i/[0-9a-f]+").matcher(words).results())
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    assertEquals(cuts, shown);
  }

  private static DemoContent demo(TestPortal portal, Path home) {
    return new DemoContent(
        portal.database,
        portal.agencies,
        new DemoAgencies(
            portal.founding,
            portal.issuing,
            new DemoPeople(portal.database, portal.journal, portal.time)),
        new DemoPlaces(new RegisteringPlaces(portal.database, portal.journal)),
        new DemoStory(portal.drafting, portal.publishing, portal.time),
        MadePapers.of(portal, home),
        MadePapers.pictures(portal, home));
  }

  private static List<ListedPublication> live() {
    return portal.publications.list(LiveFilter.ALL, 1000);
  }

  private static long in(Language language) {
    return live().stream().filter(one -> one.headlines().containsKey(language)).count();
  }

  private static long count(AgencyKind kind) {
    return portal.agencies.all().stream().filter(agency -> agency.kind() == kind).count();
  }
}
