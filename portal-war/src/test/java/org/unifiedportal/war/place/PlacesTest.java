package org.unifiedportal.war.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.place.KatoCode;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.PlaceStore;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** The register is looked through, added to and corrected; by forms without script. */
class PlacesTest {
  private static final String PLACES = "console/places";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final PlaceStore places = PlaceStore.in(portal.database);
  private final ConsoleBrowser admin = console.browser();
  private Agency akimat;
  private Place district;

  @BeforeEach
  void register() {
    portal.found("aksai");
    akimat = portal.found("sarybulak");
    console.people.administrator();
    admin.enterWhole("admin");
    admin.get(PLACES + "/new");
    add("district", "Сарыбұлақ ауданы", "", "994200000", akimat.id().toString());
    district = places.find(new KatoCode("994200000")).orElseThrow();
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Shown add(String kind, String kk, String within, String code, String agency) {
    return admin.post(
        PLACES + "/new",
        "kind",
        kind,
        "name.kk",
        kk,
        "name.ru",
        "ru: " + kk,
        "within",
        within,
        "code",
        code,
        "agency",
        agency);
  }

  private static String error(Shown shown, String field) {
    Element words = shown.page().getElementById(field + "-error");
    return words == null ? "" : words.text();
  }

  private String one() {
    return PLACES + "/" + district.id();
  }

  @Test
  void whatIsAddedStandsInTheRegisterAndWithinItsPlace() {
    assertEquals(
        "Сарыбұлақ ауданы Аудан · 994200000 · «sarybulak» ауданы",
        admin.get(PLACES).page().select(".rows").text());
    Element form = admin.get(PLACES + "/new?within=" + district.id()).page();
    assertEquals("Сарыбұлақ ауданы", form.select("select[name=within] [selected]").text());

    Shown added = add("village", "Көктерек ауылы", district.id().toString(), "994 230 100", "");
    assertEquals("/kk/" + one() + "?done=added", added.location(), added.text());
    String inner = admin.get(one() + "?done=added").page().select(".rows").text();
    assertEquals(
        "Көктерек ауылы Ауыл, кент немесе аудандық маңызы бар қала · 994230100 · «sarybulak» ауданы",
        inner);
    assertTrue(admin.get(PLACES).page().select(".rows").text().contains("қарасты аумақтар: 1"));
  }

  @Test
  void aPlaceIsFoundByNameInWhateverLettersAndByItsCode() {
    add("village", "Көктерек ауылы", district.id().toString(), "994230100", "");
    for (String typed : new String[] {"коктер", "kokterek", "994230100"}) {
      assertEquals(
          "Көктерек ауылы", admin.get(PLACES + "?q=" + typed).page().select(".rows b").text());
    }
    assertTrue(admin.get(PLACES + "?q=zzz").page().select(".rows").isEmpty());
  }

  @Test
  void moreThanAScreenHoldsIsSaid() {
    for (int number = 1; number <= 52; number++) {
      add("village", "Көктерек " + number, district.id().toString(), "", "");
    }
    Shown found = admin.get(PLACES + "?q=коктерек");
    assertEquals(50, found.page().select(".rows li").size());
    assertTrue(found.text().contains("Тағы табылғаны: 2."), found.text());
    assertFalse(admin.get(PLACES + "?q=коктерек+52").text().contains("Тағы табылғаны"));
  }

  @Test
  void inAVillageNothingLiesAndTheFormThatIsAskedForItSaysSo() {
    add("village", "Көктерек ауылы", district.id().toString(), "", "");
    Place village = places.within(district.id()).getFirst();
    Shown shown = admin.get(PLACES + "/" + village.id());
    assertTrue(shown.page().select("a[href*=within]").isEmpty(), shown.text());
    assertEquals("Сақтау", shown.page().select("form.sheet > button").first().text());
    Shown asked = admin.get(PLACES + "/new?within=" + village.id());
    assertEquals("Көктерек ауылы", asked.page().select("select[name=within] [selected]").text());
    assertEquals("Қосу", asked.page().select("form.sheet > button").first().text());
    Shown refused = add("village", "Ақбұлақ ауылы", village.id().toString(), "", "");
    assertEquals(422, refused.status());
    assertFalse(error(refused, "within").isEmpty(), refused.text());
  }

  @Test
  void theKindOfANewPlaceIsChosenAndNeverGuessed() {
    Element kinds = admin.get(PLACES + "/new").page().selectFirst("select[name=kind]");
    assertEquals("", kinds.selectFirst("option").val());
    assertTrue(kinds.select("[selected]").isEmpty());
    Shown refused = add("", "Көктерек ауылы", district.id().toString(), "", "");
    assertEquals(422, refused.status());
    assertFalse(error(refused, "kind").isEmpty(), refused.text());
  }

  @Test
  void aPlaceWhoseAgencyHasClosedIsCorrectedByItsFormAsItStands() {
    new ClosingAgencies(portal.database, portal.journal, portal.time, List.of())
        .close(
            new CloseAgency(akimat.id(), 1, LocalText.of("Жабылды", "Закрыта"), Optional.empty()),
            TestPortal.portalsAdministrator());
    assertFalse(admin.get(PLACES).page().select(".rows").text().contains("«sarybulak»"));
    Element form = admin.get(one()).page();
    String chosen = form.select("select[name=agency] [selected]").val();
    Shown saved = correct("1", "Жаңа Сарыбұлақ ауданы", chosen);
    assertEquals("/kk/" + one() + "?done=saved", saved.location(), saved.text());
    assertEquals(
        Optional.of(akimat.id()), places.find(district.id()).orElseThrow().facts().agency());
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() {
    Shown empty = add("village", "", district.id().toString(), "12", "");
    assertEquals(422, empty.status());
    assertFalse(error(empty, "name.kk").isEmpty(), empty.text());
    assertTrue(error(empty, "code").contains("тоғыз"), empty.text());
    assertEquals("12", empty.page().getElementById("code").val());
    Shown unfit = add("village", "Көктерек ауылы", district.id().toString(), "994200000", "");
    assertTrue(error(unfit, "code").contains("сай емес"), unfit.text());
    assertEquals(1, places.all().size());
  }

  @Test
  void aStaleSaveShowsBothAndTheNextOneIsKept() {
    admin.get(one());
    Shown saved = correct("1", "Сарыбұлақ", akimat.id().toString());
    assertEquals("/kk/" + one() + "?done=saved", saved.location(), saved.text());
    Shown stale = correct("1", "Сары ауданы", "");
    assertEquals(412, stale.status());
    assertEquals(
        "Атауы (қазақша) Сарыбұлақ Атауы (орысша) ru: Сарыбұлақ Қызмет көрсететін орган"
            + " «sarybulak» ауданы",
        stale.page().select(".theirs dl").text());
    assertEquals("Сары ауданы", stale.page().getElementById("name.kk").val());
    assertEquals(303, correct(version(stale), "Сары ауданы", "").status());
    assertEquals(Optional.empty(), places.find(district.id()).orElseThrow().facts().agency());
  }

  private static String version(Shown shown) {
    return shown.page().select("form.sheet [name=version]").first().val();
  }

  private Shown correct(String version, String kk, String agency) {
    return admin.post(
        one(),
        "version",
        version,
        "kind",
        "district",
        "name.kk",
        kk,
        "name.ru",
        "ru: " + kk,
        "code",
        "994200000",
        "agency",
        agency);
  }

  @Test
  void aMistakeIsTakenOutUnlessOthersLieInIt() {
    add("village", "Көктерек ауылы", district.id().toString(), "", "");
    assertTrue(admin.get(one()).page().select("form[action$=removal]").isEmpty());
    assertEquals(409, admin.post(one() + "/removal", "version", "1").status());
    Place village = places.within(district.id()).getFirst();
    String path = PLACES + "/" + village.id();
    assertEquals(1, admin.get(path).page().select("form[action$=removal]").size());
    Shown removed = admin.post(path + "/removal", "version", "1");
    assertEquals("/kk/" + one() + "?done=removed", removed.location(), removed.text());
    assertEquals(1, places.all().size());
  }
}
