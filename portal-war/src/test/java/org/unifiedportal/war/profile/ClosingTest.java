package org.unifiedportal.war.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.place.AddPlace;
import org.unifiedportal.core.place.PlaceFacts;
import org.unifiedportal.core.place.PlaceKind;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** An agency is closed and opened again, by a form without script. */
class ClosingTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final ConsoleBrowser admin = console.browser();
  private Agency akimat;
  private Agency department;
  private String closing;

  @BeforeEach
  void people() {
    akimat = portal.found("aksai");
    department = portal.foundBelow(akimat, "madeniet");
    closing = "console/agencies/" + department.id() + "/closing";
    Account administrator = console.people.administrator();
    console.people.person("aigul", administrator, department.id(), Role.OFFICER);
    admin.enterWhole("admin");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private static String error(Shown shown, String field) {
    Element words = shown.page().getElementById(field + "-error");
    return words == null ? "" : words.text();
  }

  private Shown close(String version) {
    return admin.post(
        closing,
        "version",
        version,
        "reason.kk",
        "Басқарма біріктірілді.",
        "reason.ru",
        "Управление объединено.",
        "successor",
        akimat.id().toString());
  }

  @Test
  void theWayToItStandsUnderWhatIsKnownOfTheAgency() {
    Document profile = admin.get("console/agencies/" + department.id()).page();
    assertEquals("/kk/" + closing, profile.select("p.quiet a").last().attr("href"));
    Document form = admin.get(closing).page();
    assertEquals("Органды жабу", form.select("h1").text());
    List<String> successors = form.select("select[name=successor] option").eachText();
    assertEquals(List.of("Көрсетілмейді", "«aksai» ауданы"), successors);
  }

  @Test
  void whoClosesIsToldHowManyPlacesLeadThere() {
    assertFalse(admin.get(closing).text().contains("елді мекендер саны"));
    RegisteringPlaces registering = new RegisteringPlaces(portal.database, portal.journal);
    for (String name : List.of("Көктерек ауылы", "Ақбұлақ ауылы")) {
      PlaceFacts facts =
          new PlaceFacts(
              PlaceKind.VILLAGE,
              LocalText.of(name, "ru: " + name),
              Optional.empty(),
              Optional.empty(),
              Optional.of(department.id()));
      registering.add(new AddPlace(facts), TestPortal.portalsAdministrator());
    }
    assertTrue(admin.get(closing).text().contains("елді мекендер саны: 2."));
  }

  @Test
  void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedStays() {
    Shown refused = admin.post(closing, "version", "1", "reason.kk", "Басқарма біріктірілді.");
    assertEquals(422, refused.status());
    assertFalse(error(refused, "reason.ru").isEmpty(), refused.text());
    assertEquals("Басқарма біріктірілді.", refused.page().select("[name=reason.kk]").text());
    assertTrue(portal.agencies.find(department.id()).orElseThrow().isOpen());
  }

  @Test
  void closedItSaysSoEverywhereAndIsChosenNowhere() {
    Shown closed = close("1");
    assertEquals("/kk/" + closing, closed.location(), closed.text());
    Document now = admin.get(closing).page();
    assertTrue(now.select(".callout").text().contains("Басқарма біріктірілді."), now.text());
    assertTrue(now.select(".callout").text().contains("«aksai» ауданы"), now.text());
    assertTrue(admin.get("console/agencies").page().select(".rows").text().contains("жабылған"));
    String people = admin.get("console/people").page().select("select[name=agency]").text();
    assertFalse(people.contains("madeniet"), people);
    assertEquals(409, close("2").status());
  }

  @Test
  void whatAClosedAgencyLeftIsFoundByItsAddressAndTakenDown() throws IOException {
    Publication live = portal.publish(department.id(), PublicationKind.NEWS, "Тізім", "Список");
    org.unifiedportal.core.document.Document paper =
        console.documents.publish(department.id(), "Тізім");
    Picture picture = console.pictures.add(department.id(), 640, 480);
    close("1");

    String page = "https://portal.example/kk/large/" + live.live().orElseThrow().path() + "?x=1";
    String withdraw = "/kk/console/publications/" + live.id() + "/withdraw";
    assertEquals(withdraw, found(page).location());
    Document form = admin.get(withdraw.substring(4)).page();
    assertEquals("/kk/" + closing, form.select(".sheet p a").last().attr("href"));
    Shown taken =
        admin.post(
            withdraw.substring(4),
            "version",
            form.select("[name=version]").val(),
            "outcome",
            "mistake",
            "reason.kk",
            "Жеке нөмір тұрды.");
    assertEquals("/kk/" + closing + "?done=withdrawn", taken.location(), taken.text());
    assertFalse(portal.publications.find(live.id()).orElseThrow().isLive());
    assertEquals(
        "Алып тасталды.", admin.get(closing + "?done=withdrawn").page().select(".done").text());

    assertEquals(422, found(page).status());
    assertEquals(
        "/kk/console/documents/" + paper.id() + "/withdraw",
        found("/ru/" + paper.live().orElseThrow().path()).location());
    assertEquals(
        "/kk/console/pictures/" + picture.id() + "/takedown",
        found("https://portal.example/media/i/" + picture.cut().key() + "/640.webp").location());
    Shown down =
        admin.post("console/pictures/" + picture.id() + "/takedown", "reason", "personal-data");
    assertEquals("/kk/" + closing + "?done=down", down.location(), down.text());
  }

  @Test
  void whatHasExpiredInTheArchiveIsTakenDownToo() {
    Publication live = portal.publish(department.id(), PublicationKind.NEWS, "Тізім", "Список");
    Instant soon = portal.time.now().plus(Duration.ofMinutes(10));
    portal.scheduling.schedule(
        new ScheduleEdition(live.id(), live.version(), ScheduledAct.EXPIRE, soon),
        TestPortal.OFFICER);
    close("1");
    portal.clock.advance(Duration.ofMinutes(11));
    portal.dueActs.run();
    String page = "https://portal.example/ru/" + live.live().orElseThrow().path();
    String withdraw = "console/publications/" + live.id() + "/withdraw";

    assertEquals("/kk/" + withdraw, found(page).location());
    Document form = admin.get(withdraw).page();
    assertEquals("Тізім", form.select(".sheet .quiet").text());
    assertEquals(
        List.of("", "moved-to", "mistake", "never-existed"),
        form.select("select[name=outcome] option").eachAttr("value"));
    String version = form.select("[name=version]").val();
    Shown kept = takeDown(withdraw, version, "expired");
    assertEquals(422, kept.status());
    assertFalse(error(kept, "outcome").isEmpty(), kept.text());
    Shown taken = takeDown(withdraw, version, "never-existed");
    assertEquals("/kk/" + closing + "?done=withdrawn", taken.location(), taken.text());
    assertTrue(portal.publications.find(live.id()).orElseThrow().readAt().isEmpty());
    assertEquals(422, found(page).status());
    assertEquals(404, admin.get(withdraw).status());
  }

  private Shown takeDown(String withdraw, String version, String outcome) {
    return admin.post(
        withdraw, "version", version, "outcome", outcome, "reason.kk", "Жеке нөмір тұрды.");
  }

  @Test
  void whatIsLiveInTheArchiveIsNotLeftReadableByWhoeverTakesItDown() {
    Publication live = portal.publish(department.id(), PublicationKind.NEWS, "Тізім", "Список");
    close("1");
    String withdraw = "console/publications/" + live.id() + "/withdraw";
    Document form = admin.get(withdraw).page();
    assertEquals(
        List.of("", "moved-to", "mistake", "never-existed"),
        form.select("select[name=outcome] option").eachAttr("value"));
    assertEquals(422, takeDown(withdraw, form.select("[name=version]").val(), "expired").status());
    assertTrue(portal.publications.find(live.id()).orElseThrow().isLive());
  }

  private Shown found(String address) {
    return admin.get(closing + "?address=" + URLEncoder.encode(address, UTF_8));
  }

  @Test
  void aFileThatAClosedAgencyLeftIsFoundByEachOfItsAddresses() throws IOException {
    org.unifiedportal.core.document.Document paper =
        console.documents.publish(department.id(), "Тізім");
    org.unifiedportal.core.document.Document other =
        console.documents.publish(akimat.id(), "Тізбе");
    close("1");

    String file = "/d/" + paper.id();
    String form = "/kk/console/documents/" + paper.id() + "/withdraw";
    for (String address :
        List.of(
            file,
            "https://portal.example" + file,
            file + "/v/1/kk/pdf",
            file + "/ru/",
            file + "/datapackage.json?x=1",
            "/kk/" + paper.live().orElseThrow().path() + "/",
            "https://portal.example/ru/latin/" + paper.live().orElseThrow().path())) {
      assertEquals(form, found(address).location(), address);
    }
    assertEquals(422, found("/d/" + other.id()).status());
    assertEquals(422, found("/d/00000000-0000-4000-8000-000000000000").status());
    console.documents.withdraw(
        paper,
        new Tombstone(
            Tombstone.Cause.MISTAKE, LocalText.of("Жеке нөмір", "Личный номер"), Optional.empty()));
    assertEquals(422, found(file).status());
  }

  @Test
  void whatStandsElsewhereIsNotFoundInTheArchive() {
    Publication other = portal.publish(akimat.id(), PublicationKind.NEWS, "Хабар", "Новость");
    close("1");
    for (String address :
        List.of(
            "/kk/" + other.live().orElseThrow().path(),
            "/kk/madeniet",
            "https://portal.example/",
            "/media/i/" + "a".repeat(32) + "/640.webp",
            "мекенжай емес")) {
      Shown nothing = found(address);
      assertEquals(422, nothing.status(), address);
      assertFalse(error(nothing, "address").isEmpty(), address);
      assertEquals(address, nothing.page().select("[name=address]").val());
    }
  }

  @Test
  void aClosedAgencyIsOfferedNeitherAsParentNorAsOffice() {
    close("1");
    for (String form : List.of("console/agencies/new", "console/delegations")) {
      Document offered = admin.get(form).page();
      assertTrue(offered.select("select option").text().contains("aksai"), form);
      assertFalse(offered.select("select option").text().contains("madeniet"), form);
    }
    Shown refused =
        admin.post(
            "console/agencies/new", "kind", "department", "parent", department.id().toString());
    assertEquals(422, refused.status());
    assertFalse(error(refused, "parent").isEmpty(), refused.text());
  }

  @Test
  void whoDecidedFromAnOlderStateIsToldAndSeesTheFormAgain() {
    Shown stale = close("7");
    assertEquals(412, stale.status());
    assertEquals("1", stale.page().select("[name=version]").val());
  }

  @Test
  void openedAgainItIsAtWork() {
    close("1");
    admin.get(closing);
    Shown opened = admin.post("console/agencies/" + department.id() + "/reopening");
    assertEquals("/kk/console/agencies/" + department.id(), opened.location(), opened.text());
    assertEquals("Органды жабу", admin.get(closing).page().select("h1").text());
  }
}
