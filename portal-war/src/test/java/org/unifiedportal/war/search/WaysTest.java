package org.unifiedportal.war.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.place.AddPlace;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.PlaceFacts;
import org.unifiedportal.core.place.PlaceId;
import org.unifiedportal.core.place.PlaceKind;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Order;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.page.Words;
import org.unifiedportal.war.site.PortalPages;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaysTest {
  private MadeUpOblast oblast;
  private PageSource pages;

  @BeforeAll
  void found() {
    oblast = new MadeUpOblast();
    pages = PortalPages.over(oblast.stores, oblast.index.search);
    register(PlaceKind.VILLAGE, "Талдысай ауылы", "село Талдысай");
    Place district = register(PlaceKind.DISTRICT, "Сарыбұлақ ауданы", "Сарыбулакский район");
    register(village(oblast.busy, Optional.of(district.id())));
    register(village(oblast.quiet, Optional.empty()));
  }

  private static PlaceFacts village(Agency serving, Optional<PlaceId> within) {
    LocalText name = LocalText.of("Бірлік ауылы", "село Бирлик");
    return new PlaceFacts(
        PlaceKind.VILLAGE, name, within, Optional.empty(), Optional.of(serving.id()));
  }

  private Place register(PlaceKind kind, String kk, String ru) {
    return register(
        new PlaceFacts(
            kind,
            LocalText.of(kk, ru),
            Optional.empty(),
            Optional.empty(),
            Optional.of(oblast.busy.id())));
  }

  private Place register(PlaceFacts facts) {
    return new RegisteringPlaces(oblast.portal.database, oblast.portal.journal)
        .add(new AddPlace(facts), TestPortal.portalsAdministrator());
  }

  @AfterAll
  void close() {
    oblast.close();
  }

  private List<Way> ways(Language reader, String typed, Map<Facet, String> chosen) {
    Asked asked = new Asked(typed, chosen, "", Order.RELEVANCE, 1);
    return new Ways(oblast.stores, asked, reader).all("");
  }

  private List<String> paths(String typed) {
    return ways(Language.RU, typed, Map.of()).stream().map(Way::path).toList();
  }

  private List<String> pathsWithin(String typed) {
    return ways(Language.RU, typed, Map.of(Facet.AGENCY, "sarybulak")).stream()
        .map(Way::path)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Сарыбұлақ ауданының әкімдігі,sarybulak",
    "акимат Сарыбулакского района,sarybulak",
    "Сарыбулакский район,sarybulak",
    "sarybulak,sarybulak",
    "Ақсай облысында,aksai",
    "Алтынсай,altynsai",
    "Сарыбұлақ тынысы,sarybulak-tynysy"
  })
  void whoTypesTheNameOfAnAgencyIsLedToItsPage(String typed, String path) {
    assertEquals(List.of(path), paths(typed), typed);
  }

  @ParameterizedTest
  @CsvSource({
    "вакансии,vacancies",
    "вакансий,vacancies",
    "бос жұмыс орындары,vacancies",
    "бос жұмыс орны,vacancies",
    "vakansii,vacancies",
    "документы,documents",
    "құжат,documents",
    "приём граждан,sections/people-reception",
    "прием граждан,sections/people-reception",
    "азаматтарды қабылдау,sections/people-reception",
    "График личного приёма граждан,sections/people-reception",
    "Байланыс деректері,contacts",
    "закупки,sections/procurement-plan"
  })
  void whoTypesTheNameOfAListIsLedToThatOfTheAgencyOneAsksWithin(String typed, String path) {
    assertEquals(List.of("sarybulak/" + path), pathsWithin(typed), typed);
  }

  @ParameterizedTest
  @CsvSource({
    "вакансии Сарыбулакского района,sarybulak/vacancies",
    "вакансии в Сарыбулаке,sarybulak/vacancies",
    "Сарыбұлақ ауданының құжаттары,sarybulak/documents",
    "приём граждан Аксайская область,aksai/sections/people-reception",
    "вакансии Талдысай,sarybulak/vacancies"
  })
  void anAgencyOrAVillageMayBeNamedBesideTheList(String typed, String path) {
    assertEquals(List.of(path), paths(typed), typed);
  }

  @Test
  void aVillageOfTwoDistrictsLeadsToTheListOfNeither() {
    assertEquals(List.of(), paths("вакансии Бирлик"));
    assertEquals(Set.of("sarybulak", "kokterek"), Set.copyOf(paths("Бирлик")));
  }

  @Test
  void whereNobodyIsNamedTheListOfAllAgenciesIsTheWay() {
    assertEquals(List.of("search?q=&kind=vacancy"), paths("вакансии"));
    assertEquals(List.of("search?q=&section=people.reception"), paths("приём граждан"));
  }

  @Test
  void anAgencyAndThePlaceItIsNamedAfterAreOneWay() {
    assertEquals(
        List.of(Way.to("Сарыбұлақ ауданының әкімдігі", "sarybulak")),
        ways(Language.KK, "Сарыбұлақ ауданы", Map.of()));
    assertEquals(
        List.of(new Way("Талдысай ауылы", "Сарыбұлақ ауданы", "sarybulak")),
        ways(Language.KK, "талдысайда", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "су",
        "құбыр",
        "вода на улице Абая",
        "как найти",
        "😀",
        "\u0000",
        "вакансии вода"
      })
  void whoTypesNoNameIsLedNowhere(String typed) {
    assertEquals(List.of(), paths(typed), typed);
  }

  @Test
  void whatIsTypedInOtherLettersOrOnAnotherLayoutIsANameAsTheSearchReadIt() {
    for (String typed : List.of("cfhs,ekfr", "akimat Sarybulakskogo raiona")) {
      Map<String, String> query = Map.of("q", typed);
      PageRequest request = new PageRequest(Language.RU, Variant.NORMAL, "search", query);
      String html = new String(pages.page(request).body(), StandardCharsets.UTF_8);
      assertTrue(html.contains("Перейти сразу: <a href=\"/ru/sarybulak\">"), html);
    }
  }

  @Test
  void endlessWordsAreNoName() {
    assertEquals(List.of(), paths("вакансии ".repeat(2_000)));
    assertEquals(List.of(), paths("сарыбұлақ".repeat(2_000)));
  }

  @Test
  void aClosedAgencyIsNoWay() {
    try (MadeUpOblast other = new MadeUpOblast()) {
      new ClosingAgencies(other.portal.database, other.portal.journal, other.portal.time, List.of())
          .close(
              new CloseAgency(
                  other.quiet.id(), 1, LocalText.of("Жабылды", "Закрыта"), Optional.empty()),
              TestPortal.portalsAdministrator());
      Asked asked = new Asked("көктерек", Map.of(), "", Order.RELEVANCE, 1);
      assertEquals(List.of(), new Ways(other.stores, asked, Language.KK).all(""));
    }
  }

  @Test
  void everyNamePeopleTypeForAListIsNeverTwoLists() {
    for (PublicationKind kind : PublicationKind.values()) {
      for (Language language : Language.values()) {
        String key = "search.also." + kind.key();
        Words words = Words.in(language);
        for (String name : words.has(key) ? words.say(key).split(";") : new String[0]) {
          assertEquals(Optional.of(kind.path()), Subject.called(name).map(Subject::path), name);
        }
      }
    }
  }

  @Test
  void theWayStandsAboveTheHits() {
    Map<String, String> query = Map.of("q", "документы", "agency", "sarybulak");
    PageRequest request = new PageRequest(Language.RU, Variant.NORMAL, "search", query);
    String html = new String(pages.page(request).body(), StandardCharsets.UTF_8);
    Element way = Jsoup.parse(html).selectFirst("p.callout:contains(Перейти сразу) a");
    assertEquals("/ru/sarybulak/documents", way.attr("href"));
    assertEquals("Все документы – Сарыбулакский район", way.text());
    assertTrue(html.indexOf("Перейти сразу") < html.indexOf("<h2"), html);
  }
}
