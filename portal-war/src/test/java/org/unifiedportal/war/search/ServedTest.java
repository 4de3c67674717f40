package org.unifiedportal.war.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.place.AddPlace;
import org.unifiedportal.core.place.PlaceFacts;
import org.unifiedportal.core.place.PlaceKind;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.site.PortalPages;

/** Who searches for a place is led to whoever serves it now. */
class ServedTest {
  private final MadeUpOblast oblast = new MadeUpOblast();
  private final Suggestions suggestions = new Suggestions(oblast.index.suggesting, oblast.stores);

  @AfterEach
  void close() {
    oblast.close();
  }

  private void close(Agency agency, Optional<AgencyId> successor) {
    LocalText reason = LocalText.of("Жабылды", "Закрыта");
    new ClosingAgencies(
            oblast.portal.database, oblast.portal.journal, oblast.portal.time, List.of())
        .close(
            new CloseAgency(agency.id(), 1, reason, successor), TestPortal.portalsAdministrator());
  }

  @Test
  void anAgencyThatIsClosedIsOfferedNoMore() {
    assertFalse(suggestions.of("көкт", Language.KK).suggestions().isEmpty());
    close(oblast.quiet, Optional.empty());
    assertEquals(List.of(), suggestions.of("көкт", Language.KK).suggestions());
  }

  @Test
  void aVillageLeadsToTheAgencyThatServesItBySuggestionAndOnThePage() {
    addTaldysai();
    for (String typed : List.of("талдыс", "taldysai")) {
      assertEquals(
          List.of(new Suggestions.One("Талдысай ауылы – Сарыбұлақ ауданы", "/kk/sarybulak")),
          suggestions.of(typed, Language.KK).suggestions(),
          typed);
    }
    PageSource pages = PortalPages.over(oblast.stores, oblast.index.search);
    for (String typed : List.of("Талдысай", "taldysai auyly")) {
      Map<String, String> query = Map.of("q", typed);
      PageRequest request = new PageRequest(Language.KK, Variant.NORMAL, "search", query);
      Element callout = Jsoup.parse(text(pages, request)).selectFirst(".callout a");
      assertEquals("Сарыбұлақ ауданы", callout.text());
      assertEquals("/kk/sarybulak", callout.attr("href"));
    }
    String page = text(pages, home(oblast.busy));
    assertTrue(page.contains("<dd>село Талдысай</dd>"), page);
    assertTrue(page.contains("\"areaServed\":[{\"@type\":\"AdministrativeArea\""), page);
  }

  private void addTaldysai() {
    PlaceFacts facts =
        new PlaceFacts(
            PlaceKind.VILLAGE,
            LocalText.of("Талдысай ауылы", "село Талдысай"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(oblast.busy.id()));
    new RegisteringPlaces(oblast.portal.database, oblast.portal.journal)
        .add(new AddPlace(facts), TestPortal.portalsAdministrator());
  }

  @Test
  void whereItsAgencyClosedAVillageLeadsToWhoeverGoesOn() {
    addTaldysai();
    close(oblast.busy, Optional.of(oblast.quiet.id()));
    List<Suggestions.One> offered = suggestions.of("талдыс", Language.KK).suggestions();
    assertEquals("/kk/" + oblast.quiet.slug(), offered.getFirst().link(), offered.toString());
    PageSource pages = PortalPages.over(oblast.stores, oblast.index.search);
    String archive = "<dd>село Талдысай</dd>";
    assertFalse(text(pages, home(oblast.busy)).contains(archive));
    assertTrue(text(pages, home(oblast.quiet)).contains(archive));
  }

  @Test
  void anAgencyOfManyPlacesSaysHowManyMoreThereAre() {
    RegisteringPlaces registering =
        new RegisteringPlaces(oblast.portal.database, oblast.portal.journal);
    for (int number = 1; number <= 23; number++) {
      PlaceFacts facts =
          new PlaceFacts(
              PlaceKind.VILLAGE,
              LocalText.of("Ауыл " + number, "село " + number),
              Optional.empty(),
              Optional.empty(),
              Optional.of(oblast.busy.id()));
      registering.add(new AddPlace(facts), TestPortal.portalsAdministrator());
    }
    String page = text(PortalPages.over(oblast.stores, oblast.index.search), home(oblast.busy));
    assertTrue(page.contains(" и ещё 3</dd>"), page);
  }

  private static PageRequest home(Agency agency) {
    return new PageRequest(Language.RU, Variant.NORMAL, agency.slug().value(), Map.of());
  }

  private static String text(PageSource pages, PageRequest request) {
    return new String(pages.page(request).body(), StandardCharsets.UTF_8);
  }
}
