package org.unifiedportal.war.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** Agencies are looked through, founded, and called otherwise; by forms without script. */
class ProfilesTest {
  private static final String AGENCIES = "console/agencies";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final ConsoleBrowser admin = console.browser();
  private final ConsoleBrowser marat = console.browser();
  private Agency district;

  @BeforeEach
  void people() {
    district = portal.foundBelow(portal.found("aksai"), "sarybulak");
    Account administrator = console.people.administrator();
    console.people.person("marat", administrator, district.id(), Role.AGENCY_ADMINISTRATOR);
    admin.enterWhole("admin");
    marat.enterWhole("marat");
  }

  @AfterEach
  void close() {
    console.close();
  }

  /** Every field of the form as the page has it, changed where something else is typed. */
  private static String[] typed(Shown form, String... changed) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Element field : form.page().select("main form [name]:not([name=form-token])")) {
      all.put(field.attr("name"), field.is("textarea") ? field.text() : field.val());
    }
    for (int i = 0; i < changed.length; i += 2) {
      all.put(changed[i], changed[i + 1]);
    }
    return all.entrySet().stream()
        .flatMap(one -> List.of(one.getKey(), one.getValue()).stream())
        .toArray(String[]::new);
  }

  private static String error(Shown shown, String field) {
    Element words = shown.page().getElementById(field + "-error");
    return words == null ? "" : words.text();
  }

  @Test
  void theAgencysAdministratorChangesItsNamesAndContactsAndNothingOfOthers() {
    String rows = marat.get(AGENCIES).page().select(".rows").text();
    assertEquals(
        "«sarybulak» ауданы Аудан әкімдігі · /sarybulak · жоғары тұрған орган: «aksai» ауданы",
        rows);
    String own = AGENCIES + "/" + district.id();
    Shown form = marat.get(own);
    Shown saved =
        marat.post(own, typed(form, "phone", "+7 (7000) 55-01-99", "shortName.kk", "Сарыбұлақ"));
    assertEquals("/kk/" + own + "?done=saved", saved.location(), saved.text());

    Agency described = portal.agencies.find(district.id()).orElseThrow();
    assertEquals("+7 (7000) 55-01-99", described.profile().phone());
    assertEquals("Сарыбұлақ", described.shortName().find(Language.KK).orElseThrow());
    assertEquals(district.profile().about(), described.profile().about());
    assertEquals(district.profile().position(), described.profile().position());
    assertTrue(marat.get(own + "?done=saved").page().select(".done").text().length() > 5);
    Agency above = portal.agencies.find(new Slug("aksai")).orElseThrow();
    assertEquals(404, marat.get(AGENCIES + "/" + above.id()).status());
    assertEquals(404, marat.get(AGENCIES + "/new").status());
  }

  @Test
  void aStaleSaveShowsBothAndTheNextOneIsKept() {
    String own = AGENCIES + "/" + district.id();
    Shown maratsForm = marat.get(own);
    admin.post(own, typed(admin.get(own), "phone", "+7 (7000) 55-00-00"));

    Shown stale = marat.post(own, typed(maratsForm, "email", "kense@sarybulak.example"));
    assertEquals(412, stale.status());
    assertEquals(
        "Телефоны +7 (7000) 55-00-00 Электрондық поштасы akimat@sarybulak.example",
        stale.page().select(".theirs dl").text());
    assertEquals("kense@sarybulak.example", stale.page().getElementById("email").val());
    assertEquals(303, marat.post(own, typed(stale)).status());
    Agency described = portal.agencies.find(district.id()).orElseThrow();
    assertEquals("kense@sarybulak.example", described.profile().email());
    assertEquals(3, described.version());
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() {
    String own = AGENCIES + "/" + district.id();
    Shown form = marat.get(own);
    Shown empty =
        marat.post(own, typed(form, "name.ru", "", "latitude", "91", "phone", "", "name.kk", "Ә"));
    assertEquals(422, empty.status());
    for (String field : List.of("name.ru", "latitude", "phone")) {
      assertTrue(error(empty, field).length() > 5, field);
    }
    assertEquals("Ә", empty.page().getElementById("name.kk").val());
    Shown unfit =
        marat.post(
            own, typed(form, "phone", "бізге қоңырау шалыңыз", "shortName.en", "x".repeat(81)));
    assertTrue(error(unfit, "phone").contains("+7"), unfit.text());
    assertTrue(error(unfit, "shortName.en").contains("80"));
    assertTrue(unfit.page().select("details[open] summary").text().contains("English"));
    assertEquals(district, portal.agencies.find(district.id()).orElseThrow());
  }

  @Test
  void thePortalsAdministratorFoundsAnAgencyBelowAnother() {
    Shown form = admin.get(AGENCIES + "/new");
    String[] filled = {
      "kind",
      "department",
      "parent",
      district.id().toString(),
      "slug",
      "su-arnasy",
      "name.kk",
      "Су арнасы басқармасы",
      "name.ru",
      "Управление водоканала",
      "shortName.kk",
      "Су арнасы",
      "shortName.ru",
      "Водоканал",
      "about.kk",
      "Су береді.",
      "about.ru",
      "Даёт воду.",
      "address.kk",
      "Абай көшесі, 2",
      "address.ru",
      "улица Абая, 2",
      "hours.kk",
      "9:00–18:00",
      "hours.ru",
      "9:00–18:00",
      "phone",
      "+7 (7000) 55-02-00",
      "email",
      "su@sarybulak.example",
      "latitude",
      "43,25",
      "longitude",
      "77.1"
    };
    Shown taken = admin.post(AGENCIES + "/new", typed(form, with(filled, "slug", "search")));
    assertEquals(422, taken.status());
    assertTrue(error(taken, "slug").length() > 5, taken.text());
    Shown noSlug = admin.post(AGENCIES + "/new", typed(form, with(filled, "slug", "Су арнасы")));
    assertTrue(error(noSlug, "slug").length() > 5);
    assertEquals("Су арнасы басқармасы", noSlug.page().getElementById("name.kk").val());

    Shown founded = admin.post(AGENCIES + "/new", typed(form, filled));
    assertEquals(303, founded.status(), founded.text());
    Agency agency = portal.agencies.find(new Slug("su-arnasy")).orElseThrow();
    assertEquals(district.id(), agency.findParent().orElseThrow());
    assertEquals(43.25, agency.profile().position().latitude());
    Element tree = admin.get(AGENCIES).page();
    assertEquals("Су арнасы", tree.select(".depth-2 b").text());
    assertFalse(marat.get(AGENCIES).text().contains("Су арнасы"), "another agency's people");
  }

  private static String[] with(String[] filled, String field, String words) {
    String[] all = Arrays.copyOf(filled, filled.length + 2);
    all[filled.length] = field;
    all[filled.length + 1] = words;
    return all;
  }
}
