package org.unifiedportal.war.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.place.KatoCode;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.PlaceStore;
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
        "Атауы (қазақша) Сарыбұлақ Атауы (орысша) ru: Сарыбұлақ Қызмет көрсететін ұйым"
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
