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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.place.AddPlace;
import org.unifiedportal.core.place.PlaceFacts;
import org.unifiedportal.core.place.PlaceKind;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.search.query.NameStart;
import org.unifiedportal.war.http.Assets;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.site.PortalPages;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionsTest {
  private static final int MOST_SCRIPT = 4_096;

  private MadeUpOblast oblast;
  private Suggestions suggestions;

  @BeforeAll
  void found() {
    oblast = new MadeUpOblast();
    suggestions = new Suggestions(oblast.index.suggesting, oblast.stores);
  }

  @AfterAll
  void close() {
    oblast.close();
  }

  @Test
  void anAgencyIsOfferedFirstInWhateverLettersItIsTyped() {
    for (String typed : List.of("сарыб", "saryb", "Сарыбу")) {
      List<Suggestions.One> offered = suggestions.of(typed, Language.KK).suggestions();
      assertEquals("/kk/sarybulak", offered.getFirst().link(), typed);
    }
  }

  @Test
  void anAgencyThatIsClosedIsOfferedNoMore() {
    assertFalse(suggestions.of("көкт", Language.KK).suggestions().isEmpty());
    new ClosingAgencies(
            oblast.portal.database, oblast.portal.journal, oblast.portal.time, List.of())
        .close(
            new CloseAgency(
                oblast.quiet.id(), 1, LocalText.of("Жабылды", "Закрыта"), Optional.empty()),
            TestPortal.portalsAdministrator());
    assertEquals(List.of(), suggestions.of("көкт", Language.KK).suggestions());
  }

  @Test
  void aTitleIsOfferedWithItsAddressInTheReadersLanguage() {
    List<Suggestions.One> offered = suggestions.of("құбы", Language.KK).suggestions();
    assertTrue(
        offered.stream().anyMatch(one -> one.words().contains("құбыры")), offered.toString());
    assertTrue(offered.stream().allMatch(one -> one.link().startsWith("/kk/")), offered.toString());
  }

  @Test
  void aVillageLeadsToTheAgencyThatServesItBySuggestionAndOnThePage() {
    PlaceFacts facts =
        new PlaceFacts(
            PlaceKind.VILLAGE,
            LocalText.of("Талдысай ауылы", "село Талдысай"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(oblast.busy.id()));
    new RegisteringPlaces(oblast.portal.database, oblast.portal.journal)
        .add(new AddPlace(facts), TestPortal.portalsAdministrator());

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
    PageRequest home = new PageRequest(Language.RU, Variant.NORMAL, "sarybulak", Map.of());
    String page = text(pages, home);
    assertTrue(page.contains("<dd>село Талдысай</dd>"), page);
    assertTrue(page.contains("\"areaServed\":[{\"@type\":\"AdministrativeArea\""), page);
  }

  private static String text(PageSource pages, PageRequest request) {
    return new String(pages.page(request).body(), StandardCharsets.UTF_8);
  }

  @Test
  void nothingIsOfferedForOneLetterOrSigns() {
    for (String typed : List.of("", "с", "??", "\u0000\u0000")) {
      assertEquals(List.of(), suggestions.of(typed, Language.RU).suggestions(), typed);
    }
  }

  @Test
  void everyTypedWordMustBeginAWordOfTheName() {
    assertTrue(NameStart.matches("Сарыбұлақ ауданының әкімдігі", "сары ауд"));
    assertFalse(NameStart.matches("Сарыбұлақ ауданының әкімдігі", "сары қала"));
    assertFalse(NameStart.matches("Сарыбұлақ ауданы", "аудан сары"));
  }

  @Test
  void theScriptIsSmall() {
    assertTrue(Assets.find("search.js").orElseThrow().bytes().length <= MOST_SCRIPT);
  }
}
