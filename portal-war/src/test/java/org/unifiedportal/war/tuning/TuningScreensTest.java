package org.unifiedportal.war.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Filters;
import org.unifiedportal.search.query.Hit;
import org.unifiedportal.search.query.SearchRequest;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

class TuningScreensTest {
  private static final String NEW_SYNONYMS = "console/search/synonyms/new";
  private static final String NEW_BET = "console/search/bets/new";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final ConsoleBrowser portal = console.browser();
  private final ConsoleBrowser agency = console.browser();
  private Publication pipe;
  private Publication school;

  @BeforeEach
  void administrators() {
    AgencyId sarybulak = console.portal.found("sarybulak").id();
    Account administrator = console.people.administrator();
    console.people.person("aigul", administrator, sarybulak, Role.AGENCY_ADMINISTRATOR);
    pipe = publish(sarybulak, "Су құбырының жөндеуі басталды", "Начат ремонт водопровода");
    school = publish(sarybulak, "Жаңа мектеп ашылды", "Открыта новая школа");
    console.follow();
    portal.enterWhole("admin");
    agency.enterWhole("aigul");
  }

  private Publication publish(AgencyId agencyId, String kk, String ru) {
    return console.portal.publish(agencyId, PublicationKind.NEWS, kk, ru);
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void whatWouldBeFoundIsSeenBeforeAnythingIsKept() {
    Shown tried =
        portal.post(
            NEW_SYNONYMS, "version", "0", "do", "try", "kk", "сантүтік", "ru", "водопровод");
    assertEquals(200, tried.status(), tried.text());
    String then = tried.page().select("main section").last().text();
    assertTrue(then.contains("Начат ремонт водопровода орны өзгереді"), then);
    assertTrue(tried.page().select("textarea[name=kk]").text().contains("сантүтік"));
    assertEquals(List.of(), found("сантүтік", Filters.NONE));
  }

  @Test
  void keptSynonymsWorkAtOnceAndCanBeSwitchedOff() {
    Shown kept =
        portal.post(
            NEW_SYNONYMS, "version", "0", "do", "save", "kk", "сантүтік", "ru", "водопровод");
    assertEquals("/kk/console/search/synonyms", kept.location(), kept.text());
    console.follow();
    assertEquals(List.of(pipe.id()), found("сантүтік", Filters.NONE));

    String link =
        portal.get("console/search/synonyms?q=сантүтік").page().select("ul.rows a").attr("href");
    Shown off = portal.post(link.substring(4), "version", "1", "do", "off");
    assertEquals(303, off.status(), off.text());
    console.follow();
    assertEquals(List.of(), found("сантүтік", Filters.NONE));
  }

  @Test
  void theStartSetIsChangedByWhoAdministersThePortal() {
    String list = portal.get("console/search/synonyms?q=ХҚКО").text();
    assertTrue(list.contains("порталмен бірге келген"), list);
    String link =
        portal.get("console/search/synonyms?q=ХҚКО").page().select("ul.rows a").attr("href");
    Shown off = portal.post(link.substring(4), "version", "0", "do", "off");
    assertEquals(303, off.status(), off.text());
    String now = portal.get("console/search/synonyms?q=ХҚКО").page().select("ul.rows .meta").text();
    assertTrue(now.contains("өшірілген") && !now.contains("порталмен бірге"), now);

    assertEquals(404, agency.get(link.substring(4)).status());
  }

  @Test
  void wordsThatMeanNearlyTheSameSaySoUntilSomebodyChangesThem() {
    String address = "console/search/synonyms?q=бөбекжай";
    Shown list = portal.get(address);
    assertTrue(list.page().select("ul.rows .meta").text().contains("мағынасы жуық"), list.text());
    String form = list.page().select("ul.rows a").attr("href").substring(4);
    assertTrue(portal.get(form).text().contains("Бұл сөздердің мағынасы тек жуық"));

    portal.post(form, "version", "0", "do", "off");
    portal.post(form, "version", "1", "do", "on");
    assertTrue(portal.get(address).text().contains("мағынасы жуық"), "switched off and on");
    portal.post(form, "version", "2", "do", "save", "kk", "балабақша\nбөбекжай");
    assertFalse(portal.get(address).text().contains("мағынасы жуық"), "changed");
  }

  @Test
  void anAgencySeesTheStartSetAndChangesNothingOfIt() {
    agency.post(NEW_SYNONYMS, "version", "0", "do", "save", "kk", "сантүтік", "ru", "водопровод");
    Shown list = agency.get("console/search/synonyms");
    List<String> links = list.page().select("ul.rows a").eachText();
    assertEquals(List.of("сантүтік · водопровод"), links);
    Shown found = agency.get("console/search/synonyms?q=ХҚКО");
    assertTrue(found.text().contains("порталмен бірге келген"), found.text());
    assertEquals(0, found.page().select("ul.rows a").size());
    assertFalse(portal.get("console/search/synonyms?q=ХҚКО").text().contains("порталға ортақ"));
  }

  @Test
  void itIsSaidWhereAChangeHolds() {
    String within = "тек өз органыңыздың ішінен іздегенде";
    assertTrue(agency.get("console/search/synonyms").text().contains(within));
    assertFalse(portal.get("console/search/synonyms").text().contains(within));
    String only = "ішінен іздегенде ғана қолданылады";
    assertTrue(agency.get(NEW_SYNONYMS).text().contains(only));
    assertFalse(portal.get(NEW_SYNONYMS).text().contains(only));
  }

  @Test
  void whatAnAgencySetsHoldsWithinItsPagesOnly() {
    agency.post(NEW_SYNONYMS, "version", "0", "do", "save", "kk", "сантүтік", "ru", "водопровод");
    console.follow();
    Filters within = Filters.NONE.with(Facet.AGENCY, Set.of("sarybulak"));
    assertEquals(List.of(pipe.id()), found("сантүтік", within));
    assertEquals(List.of(), found("сантүтік", Filters.NONE));
  }

  @Test
  void aBestBetStandsFirstInWhateverLettersItIsAsked() {
    String address = "https://portal.example/kk/" + path(school) + "?from=mail";
    Shown kept =
        portal.post(
            NEW_BET, "version", "0", "do", "save", "questions", "су құбыры", "results", address);
    assertEquals("/kk/console/search/bets", kept.location(), kept.text());
    console.follow();
    assertEquals(school.id(), found("су кубыры", Filters.NONE).getFirst());
    assertTrue(portal.get("console/search/bets").text().contains("/kk/" + path(school)));
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
    Shown alone = portal.post(NEW_SYNONYMS, "version", "0", "do", "save", "kk", "сантүтік");
    assertEquals(422, alone.status());
    assertEquals("true", alone.page().select("#kk").attr("aria-invalid"));
    assertTrue(alone.text().contains("Кемінде екі сөз"), alone.text());
    assertEquals("сантүтік", alone.page().select("#kk").text());

    Shown lost =
        portal.post(
            NEW_BET, "version", "0", "do", "save", "questions", "су", "results", "/kk/nowhere");
    assertEquals(422, lost.status());
    assertTrue(lost.text().contains("Мұндай бет табылмады: /kk/nowhere."), lost.text());
    assertEquals("/kk/nowhere", lost.page().select("#results").text());
  }

  @Test
  void whoComesTooLateIsToldSo() {
    portal.post(NEW_SYNONYMS, "version", "0", "do", "save", "kk", "сантүтік\nқұбыр");
    String link =
        portal.get("console/search/synonyms?q=сантүтік").page().select("ul.rows a").attr("href");
    Shown late = portal.post(link.substring(4), "version", "0", "do", "save", "kk", "а\nб");
    assertEquals(412, late.status(), late.text());
  }

  private List<Object> found(String words, Filters filters) {
    return console
        .search
        .find(SearchRequest.of(words, Language.KK).withFilters(filters))
        .hits()
        .stream()
        .map(Hit::publication)
        .map(Object.class::cast)
        .toList();
  }

  private String path(Publication publication) {
    return console
        .portal
        .publications
        .findLive(publication.id())
        .orElseThrow()
        .standing()
        .path()
        .value();
  }
}
