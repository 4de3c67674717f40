package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.FieldType;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.WorkFilter;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;
import org.unifiedportal.war.http.ProblemWords;

/** What a text lacks is told at once, whatever else is wrong with it. */
class LackingTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final ConsoleBrowser browser = console.browser();
  private AgencyId agency;

  @BeforeEach
  void publisher() {
    agency = console.portal.found("sarybulak").id();
    console.people.person("dana", console.people.administrator(), agency, Role.PUBLISHER);
    browser.enterWhole("dana");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Shown send(String kind, String button, String... typed) {
    List<String> all = new ArrayList<>(List.of("do", button, "agency", agency.toString()));
    all.addAll(List.of(typed));
    browser.get("console/write/" + kind);
    return browser.post("console/write/" + kind, all.toArray(String[]::new));
  }

  private List<Publication> all() {
    return WorkStore.in(console.portal.database).own(WorkFilter.of(Set.of(agency)), 9).stream()
        .map(one -> one.publication())
        .toList();
  }

  private static List<String> ways(Shown shown) {
    return shown.page().select(".complaints a").eachAttr("href");
  }

  @Test
  void whoGivesATimeAndPressesPublishIsAskedWhichIsMeant() {
    Shown refused =
        send("news", "publish", "texts.kk.title", "Су беріледі", "at", "2026-11-17T06:00");
    assertEquals(422, refused.status());
    assertEquals("2026-11-17T06:00", refused.page().getElementById("at").val());
    String told = refused.page().getElementById("at-error").text();
    assertTrue(told.contains("«Көрсетілген уақытта жариялау»"), told);
    assertEquals(List.of(), all(), "nothing was begun");
  }

  @Test
  void whateverAProblemLacksIsToldAtOnceAndLedTo() {
    Shown refused = send("problem", "publish", "texts.kk.body.0.kind", "paragraph");

    assertEquals(422, refused.status());
    assertEquals(
        List.of(
            "#texts.kk.title",
            "#fields.cause.kk",
            "#fields.plan.kk",
            "#fields.responsible.kk",
            "#fields.due",
            "#fields.state"),
        ways(refused));
    assertEquals(
        "Қазақша · Тақырып: ең болмаса бір тілде мәтін қажет.", refused.complaints().getFirst());
    Document page = refused.page();
    assertEquals(
        "Ең болмаса бір тілде мәтін қажет.", page.getElementById("texts.kk.title-error").text());
    ways(refused).stream()
        .skip(1)
        .forEach(way ->
            assertEquals(
                "Толтыру міндетті.", page.getElementById(way.substring(1) + "-error").text(), way));
    assertFalse(
        page.select("textarea[name='texts.kk.body.0.text']").isEmpty(),
        "there is still room for a paragraph");
    assertEquals(List.of(), all(), "nothing was saved");
  }

  @ParameterizedTest
  @EnumSource(PublicationKind.class)
  void everyKindNamesAllItsFieldsAtOnce(PublicationKind kind) {
    Shown refused = send(kind.key(), "publish", "texts.ru.title", "Заголовок");

    List<String> lacking =
        new ArrayList<>(
            kind.fields().stream()
                .filter(FieldSpec::required)
                .map(
                    spec -> "#fields." + spec.key() + (spec.type() == FieldType.WORDS ? ".kk" : ""))
                .toList());
    if (kind.fields().isEmpty()) {
      lacking.add("#texts.ru.lead");
    }
    assertEquals(lacking, ways(refused));
    lacking.forEach(way ->
        assertFalse(
            refused.page().getElementById(way.substring(1) + "-error").text().isEmpty(), way));
  }

  @Test
  void whatTheFormCallsOptionalIsNotAskedForAfterwards() {
    Document blank = browser.get("console/write/news").page();
    assertEquals("Ең керегі", blank.select("label[for='texts.kk.lead']").text());
    assertEquals("Абзац", blank.select("label[for='texts.kk.body.0.text']").text());
    assertTrue(
        blank
            .getElementById("texts.kk.lead-hint")
            .text()
            .endsWith("Осы жерді немесе «Толығырақ» бөлімін толтыру міндетті."));
    Shown refused = send("news", "publish", "texts.kk.title", "Су беріледі");
    assertEquals(
        "Жариялау үшін «Ең керегі» мен «Толығырақ» бөлімдерінің кемінде біреуін толтырыңыз.",
        refused.page().getElementById("texts.kk.lead-error").text());
    Document problem = browser.get("console/write/problem").page();
    assertEquals("Ең керегі (міндетті емес)", problem.select("label[for='texts.kk.lead']").text());
  }

  @Test
  void whatIsWrongDoesNotHideWhatIsMissing() {
    Shown refused =
        send(
            "problem",
            "schedule",
            "texts.ru.title",
            "Прорвало трубу",
            "texts.ru.body.0.kind",
            "picture",
            "texts.ru.body.0.text",
            "Подпись",
            "texts.ru.body.1.kind",
            "paragraph",
            "texts.ru.body.1.text",
            "ИИН 850101300005",
            "fields.plan.ru",
            "Заменим",
            "fields.due",
            "завтра",
            "fields.state",
            "open",
            "promised.kk",
            "2026-01-01",
            "at",
            "");

    assertEquals(
        List.of(
            "#texts.ru.body.0.text",
            "#fields.due",
            "#fields.cause.kk",
            "#fields.responsible.kk",
            "#texts.ru.body.1.text",
            "#at",
            "#promised.kk"),
        ways(refused));
    assertEquals(
        "Күнді 2026-11-21 үлгісімен жазыңыз.",
        refused.page().getElementById("fields.due-error").text(),
        "it is wrong, not missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "minor"})
  void whatIsNotLiveIsNotCorrectedWhateverIsSaidOfTheChange(String weight) {
    send("news", "save", "texts.kk.title", "Дәрігер келді", "texts.kk.lead", "Қарашадан бері.");
    Publication draft = all().getFirst();
    String path = "console/publications/" + draft.id();
    List<String> typed =
        new ArrayList<>(List.of("do", "correct", "version", Long.toString(draft.version())));
    typed.addAll(List.of("texts.kk.title", "Дәрігер келді", "texts.kk.lead", "Қарашадан бері."));
    typed.addAll(List.of("change.weight", weight));
    browser.get(path);
    Shown refused = browser.post(path, typed.toArray(String[]::new));

    assertEquals(409, refused.status());
    String words = refused.page().select(".complaints").text();
    assertTrue(
        words.contains(ProblemWords.in(Language.KK).say("refusal.not-live", List.of())), words);
    assertEquals(draft, all().getFirst(), "it stays as it was");
  }

  @Test
  void aMomentThatHasPassedIsToldWithTheRest() {
    Shown refused =
        send(
            "event",
            "schedule",
            "texts.kk.title",
            "Жиын",
            "promised.ru",
            "2026-11-01",
            "at",
            "2026-11-02T06:00");
    assertEquals(
        List.of("#fields.starts", "#fields.place.kk", "#at", "#promised.ru"), ways(refused));
  }

  @Test
  void aCorrectionIsToldAllItLacksButFirstWhatSomebodyElseSaved() {
    send("news", "publish", "texts.kk.title", "Дәрігер келді", "texts.kk.lead", "Қарашадан бері.");
    Publication live = all().getFirst();
    assertTrue(live.isLive());
    String path = "console/publications/" + live.id();
    String[] typed = {
      "do", "correct", "version", "1", "texts.kk.title", "Дәрігер келді", "texts.kk.lead", ""
    };
    browser.get(path);
    assertEquals(412, browser.post(path, typed).status());

    typed[3] = Long.toString(live.version());
    browser.get(path);
    assertEquals(List.of("#texts.kk.lead", "#change.weight"), ways(browser.post(path, typed)));
  }
}
