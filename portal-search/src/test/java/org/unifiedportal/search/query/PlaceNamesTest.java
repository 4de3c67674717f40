package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.place.AddPlace;
import org.unifiedportal.core.place.KnownPlaces;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.PlaceFacts;
import org.unifiedportal.core.place.PlaceKind;
import org.unifiedportal.core.place.PlaceStore;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.text.LocalText;

class PlaceNamesTest {
  private final TestPortal portal = TestPortal.onH2();
  private final RegisteringPlaces registering =
      new RegisteringPlaces(portal.database, portal.journal);
  private final KnownPlaces known = new KnownPlaces(PlaceStore.in(portal.database));
  private final PlaceNames names = new PlaceNames(known);
  private Place district;
  private Place village;

  @BeforeEach
  void register() {
    portal.database.afterAppend(known::note);
    district = add(PlaceKind.DISTRICT, "Көктерек ауданы", "Коктерекский район");
    village = add(PlaceKind.VILLAGE, "Ескі Көктерек ауылы", "село Старый Коктерек");
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Place add(PlaceKind kind, String kk, String ru) {
    PlaceFacts facts =
        new PlaceFacts(
            kind, LocalText.of(kk, ru), Optional.empty(), Optional.empty(), Optional.empty());
    return registering.add(new AddPlace(facts), TestPortal.OFFICER);
  }

  @Test
  void aNameIsFoundByTheBeginningsOfItsWordsInWhateverLettersTheLargestFirst() {
    for (String typed : List.of("көктер", "коктер", "kokter")) {
      assertEquals(List.of(district, village), names.beginning(typed, 5), typed);
    }
    assertEquals(List.of(district), names.beginning("коктер", 1));
    assertEquals(List.of(village), names.beginning("ескі көк", 5));
    assertEquals(List.of(village), names.beginning("село ст", 5));
  }

  @Test
  void behindTheWordForItsKindANameMayBeginLikeAnotherKind() {
    Place other = add(PlaceKind.VILLAGE, "Қамысты ауылы", "село Камысты");
    add(PlaceKind.CITY, "Жаркент қаласы", "город Жаркент");
    assertEquals(List.of(village, other), names.beginning("село К", 5));
    assertEquals(List.of(other), names.beginning("село Ка", 5));
  }

  @Test
  void aPlaceIsMeantWhereItsNameBeginsWithJustTheseWords() {
    assertEquals(List.of(district), names.named("Көктерек", 5));
    assertEquals(List.of(village), names.named("eski kokterek", 5));
    assertEquals(List.of(), names.named("көктер", 5));
    assertEquals(List.of(), names.named("көктерек ауданының жолдары", 5));
  }

  @Test
  void thePlaceIsMeantWithoutTheWordForItsKindInEveryLanguage() {
    Place town = add(PlaceKind.CITY, "Орал қаласы", "город Уральск");
    Place other = add(PlaceKind.CITY, "Өскемен қаласы", "город Усть-Каменогорск");
    for (String typed : List.of("Уральск", "уральск город", "город Уральск", "uralsk", "Орал")) {
      assertEquals(List.of(town), names.named(typed, 5), typed);
    }
    assertEquals(List.of(other), names.named("Усть-Каменогорск", 5));
    assertEquals(List.of(other), names.named("в Усть-Каменогорске", 5));
    assertEquals(List.of(village), names.named("Старый Коктерек", 5));
  }

  @Test
  void whoTypesTheKindMeansThoseOfTheKind() {
    Place same = add(PlaceKind.VILLAGE, "Көктерек ауылы", "село Коктерек");
    assertEquals(List.of(district, same), names.named("Көктерек", 5));
    for (String typed : List.of("Көктерек ауылы", "село Коктерек", "kokterek auyly")) {
      assertEquals(List.of(same), names.named(typed, 5), typed);
    }
    assertEquals(List.of(district), names.named("Көктерек ауданы", 5));
    assertEquals(List.of(district, same), names.named("Көктерек қаласы", 5));
  }

  @Test
  void theWordForAKindAloneMeansNoPlaceAndBeginsNone() {
    for (String typed : List.of("село", "ауыл", "ауылы", "район", "selo", "ауылдық округ")) {
      assertEquals(List.of(), names.named(typed, 5), typed);
      assertEquals(List.of(), names.beginning(typed, 5), typed);
    }
    for (String typed : List.of("се", "ауы", "рай", "ауылдық окр")) {
      assertEquals(List.of(), names.beginning(typed, 5), typed);
    }
    assertEquals(List.of(village), names.beginning("ескі көктерек ауы", 5));
    assertEquals(List.of(village), names.beginning("Старый Коктерек село", 5));
    Place town = add(PlaceKind.CITY, "Кентау қаласы", "город Кентау");
    assertEquals(List.of(town), names.beginning("кент", 5));
  }

  @Test
  void nothingIsFoundForOneLetterOrSigns() {
    for (String typed : List.of("", "к", "  ", "??", "\u0000")) {
      assertEquals(List.of(), names.beginning(typed, 5), typed);
      assertEquals(List.of(), names.named(typed, 5), typed);
    }
  }

  @Test
  void whatIsAddedIsFoundAtOnceAndTheRegisterIsReadOnceForEachState() {
    assertEquals(List.of(), names.beginning("жаңа", 5));
    Place added = add(PlaceKind.VILLAGE, "Жаңа ауыл", "село Новое");
    assertEquals(List.of(added), names.beginning("жаңа", 5));
    assertSame(names.register(), names.register());
  }
}
