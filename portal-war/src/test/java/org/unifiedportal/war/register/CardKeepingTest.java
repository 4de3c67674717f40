package org.unifiedportal.war.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.MultipartForm;
import org.unifiedportal.war.console.Shown;

/** What is typed into a card is kept until it is saved, with a script and without one. */
class CardKeepingTest {
  private static final String TITLE = "title.ru";
  private static final String BEFORE = "Қаулы (ru)";
  private static final String TYPED = "О тарифах на воду";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestDocuments documents = console.documents;
  private ConsoleBrowser officer;
  private Document draft;
  private String card;

  @BeforeEach
  void open() throws IOException {
    AgencyId own = console.portal.found("sarybulak").id();
    Account administrator = console.people.administrator();
    console.people.person("officer", administrator, own, Role.OFFICER);
    console.people.person("dana", administrator, own, Role.OFFICER);
    officer = entered("officer");
    draft = documents.add(own, "Қаулы");
    card = "console/documents/" + draft.id();
  }

  @AfterEach
  void close() {
    console.close();
  }

  private ConsoleBrowser entered(String login) {
    ConsoleBrowser browser = console.browser();
    browser.enterWhole(login);
    return browser;
  }

  /** The card as it stands on the screen, with changes, as a browser sends it. */
  private static String[] filled(Shown shown, String... changes) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Element field : shown.page().select("form#card [name]:not(button)")) {
      Element chosen = field.selectFirst("option[selected]");
      String value =
          switch (field.tagName()) {
            case "select" -> chosen == null ? "" : chosen.attr("value");
            case "textarea" -> field.text();
            default -> field.attr("value");
          };
      values.put(field.attr("name"), value);
    }
    values.remove("form-token");
    for (int i = 0; i < changes.length; i += 2) {
      values.put(changes[i], changes[i + 1]);
    }
    return values.entrySet().stream()
        .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
        .toArray(String[]::new);
  }

  private static String title(Shown shown) {
    return shown.page().getElementById(TITLE).text();
  }

  private Shown keep(Shown shown, String... changes) {
    String[] typed = filled(shown, changes);
    String[] sent = Stream.concat(Stream.of("form", card), Stream.of(typed)).toArray(String[]::new);
    return officer.post("console/unfinished", sent);
  }

  @Test
  void whatTheScriptSendsIsOfferedBackNamedOnWorkAndForgottenWhenSaved() {
    Shown shown = officer.get(card);
    assertTrue(shown.page().select("form.writing #keeping").hasAttr("data-keep"));
    Shown kept = keep(shown, TITLE, TYPED, "period.from", "бәлкім");
    assertEquals(200, kept.status());
    assertFalse(kept.header("Kept-As").isEmpty());

    Shown again = officer.get(card);
    assertEquals(BEFORE, title(again));
    Element way = again.page().selectFirst("section.unfinished:not([hidden]) a");
    assertTrue(officer.get("console").page().select("a[href=" + way.attr("href") + "]").hasText());
    Shown opened = officer.get(way.attr("href").substring(4));
    assertEquals(TYPED, title(opened));
    assertEquals("бәлкім", opened.page().getElementById("period.from").attr("value"));
    assertFalse(
        entered("dana").get(card).page().select("section.unfinished:not([hidden])").hasText());

    officer.post(card, filled(opened, "do", "save", "period.from", ""));
    assertEquals(TYPED, title(officer.get(card)));
    assertFalse(officer.get(card).page().select("section.unfinished:not([hidden])").hasText());
  }

  @Test
  void whatSaysTheSameAsTheCardIsNoUnsavedText() {
    keep(officer.get(card));
    assertFalse(officer.get(card).page().select("section.unfinished:not([hidden])").hasText());
    assertFalse(officer.get("console").page().select("a[href*=unfinished]").hasText());
  }

  @Test
  void theWayToTheFileTakesAlongWhatWasTypedAndBringsItBack() {
    Shown left = officer.post(card, filled(officer.get(card), "do", "file", TITLE, TYPED));
    String file = left.location().substring(left.location().indexOf("console/"));
    assertTrue(file.startsWith(card + "/file?unfinished="), file);
    Shown asked = officer.get(file);
    String back = asked.page().select("a[href*=unfinished]").attr("href");
    assertEquals(TYPED, title(officer.get(back.substring(4))));

    Shown refused = officer.upload(card + "/file", fields(asked).file("бос.pdf", new byte[0]));
    assertEquals(422, refused.status());
    Shown taken =
        officer.upload(card + "/file", fields(refused).file("a.pdf", MadeFiles.pdf("жаңа")));
    assertTrue(taken.location().contains("done=replaced"), taken.text());
    Shown returned = officer.get(taken.location().substring(taken.location().indexOf("console/")));
    assertEquals(TYPED, title(returned));
    Shown saved = officer.post(card, filled(returned, "do", "save"));
    assertEquals(303, saved.status(), "one's own file makes one's own card not stale");
    assertEquals(TYPED, title(officer.get(card)));
  }

  private static MultipartForm fields(Shown asked) {
    MultipartForm form = new MultipartForm();
    for (Element field : asked.page().select("main form input[type=hidden]")) {
      if (!field.attr("name").equals("form-token")) {
        form.with(field.attr("name"), field.attr("value"));
      }
    }
    return form.with("language", "kk");
  }

  @Test
  void whoTypedNothingGoesToTheFileWithoutLeavingAnythingBehind() {
    Shown left = officer.post(card, filled(officer.get(card), "do", "file"));
    assertTrue(left.location().endsWith(card + "/file"), left.location());
    assertFalse(officer.get("console").page().select("a[href*=unfinished]").hasText());
  }

  @Test
  void whatWasTypedFromAnOlderCardOverwritesNothingOfAColleague() throws IOException {
    Shown shown = officer.get(card);
    console.portal.clock.advance(Duration.ofMinutes(1));
    documents.describe(draft, TestDocuments.act("Әріптес жазғаны"));
    officer.post(card, filled(shown, "do", "file", TITLE, TYPED));
    Element way = officer.get(card).page().selectFirst("section.unfinished:not([hidden]) a");
    Shown opened = officer.get(way.attr("href").substring(4));
    Shown stale = officer.post(card, filled(opened, "do", "save"));
    assertEquals(412, stale.status());
    assertTrue(stale.page().selectFirst(".theirs").text().contains("Әріптес жазғаны"));
    Shown brought = officer.post(card, filled(shown, "do", "preview", TITLE, TYPED));
    assertEquals(412, officer.post(card, filled(brought, "do", "save")).status());
  }

  @Test
  void whatADeviceBringsBackIsShownAndNotSaved() {
    Shown shown = officer.get(card);
    Shown brought = officer.post(card, filled(shown, "do", "preview", TITLE, TYPED));
    assertEquals(TYPED, title(brought));
    assertTrue(brought.page().getElementById("preview-card").text().contains("әлі сақталған жоқ"));
    assertEquals(
        shown.page().select("#card [name=paper]").val(),
        brought.page().select("#card [name=paper]").val());
    assertEquals(BEFORE, title(officer.get(card)));
  }

  @Test
  void whatStandsInTheFieldsIsOnlyToBeCheckedAndSaved() throws IOException {
    documents.describe(draft, Card.titled(LocalText.in(Language.KK, "Кесте")));
    String bare = officer.get(card).page().select("form#card").text();
    assertTrue(
        bare.contains("өрістерді толтырыңыз: орысша атауы, құжат түрі, күні, тақырыбы"), bare);
    assertFalse(bare.contains("тексеріп, карточканы сақтаңыз"), bare);

    String[] typed = {"kind", "decision", "date", "2025-11-01", "do", "preview"};
    Shown brought = officer.post(card, filled(officer.get(card), typed));
    String said = brought.page().select("form#card").text();
    assertTrue(said.contains("тексеріп, карточканы сақтаңыз: күні, құжат түрі."), said);
    assertTrue(said.contains("толтырыңыз: орысша атауы, тақырыбы, қол қойған адам."), said);
    String stops = brought.page().select(".callout.important").text();
    assertTrue(stops.contains("жетіспейді: нөмірі, шығарған орган."), stops);
  }
}
