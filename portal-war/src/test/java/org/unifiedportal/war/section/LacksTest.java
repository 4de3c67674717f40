package org.unifiedportal.war.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.MultipartForm;
import org.unifiedportal.war.console.Shown;

/** What the law asks for and the site lacks, in the console. */
class LacksTest {
  private static final String LACKS = "console/sections";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final ConsoleBrowser aigul = console.browser();
  private AgencyId agency;

  @BeforeEach
  void people() {
    agency = portal.found("sarybulak").id();
    Account administrator = console.people.administrator();
    console.people.person("aigul", administrator, agency, Role.PUBLISHER);
    console.people.person("marat", administrator, agency, Role.OFFICER);
    aigul.enterWhole("aigul");
  }

  @AfterEach
  void close() {
    console.close();
  }

  /** Nobody's session lasts that long: an officer comes in anew. */
  private Document later(long days) {
    portal.clock.advance(Duration.ofDays(days));
    ConsoleBrowser marat = console.browser();
    marat.enterWhole("marat");
    return marat.get(LACKS).page();
  }

  private Element row(String section) {
    return row(section, aigul.get(LACKS).page());
  }

  private static Element row(String section, Document screen) {
    String title =
        RequiredSections.ofLaw()
            .find(section)
            .orElseThrow()
            .title()
            .find(org.unifiedportal.core.text.Language.KK)
            .orElseThrow();
    return screen.select(".lacks li").stream()
        .filter(one -> one.selectFirst("b").text().equals(title))
        .findFirst()
        .orElse(null);
  }

  @Test
  void whatIsMissingLeadsToTheFormOfItsKindAndIsFilledByIt() {
    String form = row("inspections").select("a").attr("href");
    assertTrue(form.contains("section=inspections") && form.contains("agency=" + agency), form);
    Document writing = aigul.get(form.replace("/kk/", "")).page();
    assertEquals("inspections", writing.select("input[name=sections]").val());
    assertEquals(agency.toString(), writing.select("input[name=agency]").val());

    Content base = TestPortal.content(PublicationKind.PAGE, "Тексеру", "Проверка");
    portal.publish(
        agency,
        PublicationKind.PAGE,
        new Content(base.texts(), base.fields(), Set.of("inspections"), false));
    assertEquals(null, row("inspections"));
    assertTrue(aigul.get(LACKS).page().select("meter").attr("value").equals("1"));
    assertTrue(row("inspections", later(400)).text().contains("ескірген"));
  }

  @Test
  void muchThatIsMissingIsFoldedAndSaidInNumbersAndLittleStandsOpen() {
    Document much = aigul.get(LACKS).page();
    assertTrue(much.select(".folds details[open]").isEmpty());
    assertEquals(
        "толықтырылатын бөлімдер – 3, оның ішінде бос – 3",
        much.select("#rules summary small").text());

    Content base = TestPortal.content(PublicationKind.PAGE, "Мәлімет", "Сведения");
    Set<String> most =
        RequiredSections.ofLaw().all().stream()
            .map(RequiredSection::key)
            .filter(key -> !key.equals("rules.notices"))
            .collect(Collectors.toSet());
    portal.publish(
        agency, PublicationKind.PAGE, new Content(base.texts(), base.fields(), most, false));
    Document little = aigul.get(LACKS).page();
    assertEquals(List.of("rules"), little.select(".folds details[open]").eachAttr("id"));
  }

  private static String upload(Element row) {
    return row.select("a[href*=documents/upload]").attr("href").replace("/kk/", "");
  }

  private DocumentCardFields uploaded(String section, String name) throws IOException {
    Document form = aigul.get(upload(row(section))).page();
    assertEquals(section, form.select("input[name=section]").val());
    Shown taken =
        aigul.upload(
            "console/documents/upload",
            new MultipartForm().with("section", section).file(name, MadeFiles.pdf(name)));
    String card = taken.page().select(".taken a").attr("href").replace("/kk/", "");
    Document fields = aigul.get(card).page();
    return new DocumentCardFields(
        fields.select("[name=sections.0] option[selected]").val(),
        fields.select("[name=kind] option[selected], [name=kind][checked]").val());
  }

  /** What a card says before anybody changes it. */
  private record DocumentCardFields(String section, String kind) {}

  @Test
  void filesAreUploadedIntoTheSectionTheyFill() throws IOException {
    assertEquals(
        new DocumentCardFields("budget.reports", "general"),
        uploaded("budget.reports", "tekseru.pdf"));
    assertEquals(
        new DocumentCardFields("work.reports", "report"), uploaded("work.reports", "esep.pdf"));
    assertEquals("", upload(row("people.rights")), "no papers belong there");

    console.documents.store.listOwn(agency, Optional.empty(), 9).stream()
        .filter(one -> one.card().sections().contains("work.reports"))
        .forEach(console.documents::publish);
    console.documents.judge();
    assertFalse(row("work.reports").text().contains("Ештеңе жоқ"));
  }

  @Test
  void theThirtyDaysOfARecommendationAreCountedInWords() {
    aigul.get(LACKS);
    Shown odd = aigul.post(LACKS, "agency", "sarybulak", "do", "note", "received", "кеше");
    assertEquals(422, odd.status());
    assertTrue(odd.page().getElementById("received-error").text().length() > 5);
    assertEquals("кеше", odd.page().select("input[name=received]").val());
    Shown noted = aigul.post(LACKS, "agency", "sarybulak", "do", "note", "received", "2026-11-10");
    assertEquals(303, noted.status());
    String left = aigul.get(LACKS).page().select(".day-state").text();
    assertTrue(left.contains("24 күн қалды"), left);

    aigul.post(LACKS, "agency", "sarybulak", "do", "settle");
    assertTrue(aigul.get(LACKS).page().select(".day-state").isEmpty());

    aigul.post(LACKS, "agency", "sarybulak", "do", "note", "received", "2026-11-10");
    String late = later(26).select(".unfed").text();
    assertTrue(late.contains("2 күн бұрын бітті"), late);
  }

  @Test
  void anOfficerSeesWhatIsMissingAndCountsNoDays() {
    ConsoleBrowser marat = console.browser();
    marat.enterWhole("marat");
    Shown seen = marat.get(LACKS);
    assertEquals(200, seen.status());
    assertFalse(seen.text().contains("name=\"received\""));
    assertEquals(403, marat.post(LACKS, "agency", "sarybulak", "received", "2026-11-10").status());
    assertEquals(404, marat.get(LACKS + "?agency=karatal").status());
  }
}
