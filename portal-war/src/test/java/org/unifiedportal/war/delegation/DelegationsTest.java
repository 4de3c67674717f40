package org.unifiedportal.war.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Alphabet;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** The weekly runs the akimat's news, until that is taken back; by forms without script. */
class DelegationsTest {
  private static final String DELEGATIONS = "console/delegations";
  private static final String TITLE = "texts.kk.title";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final ConsoleBrowser marat = console.browser();
  private final ConsoleBrowser editor = console.browser();
  private AgencyId akimat;
  private AgencyId paper;

  @BeforeEach
  void people() {
    akimat = portal.found("sarybulak").id();
    paper = portal.found("gazet").id();
    Account administrator = console.people.administrator();
    console.people.person("marat", administrator, akimat, Role.AGENCY_ADMINISTRATOR);
    console.people.person("editor", administrator, paper, Role.PUBLISHER);
    marat.enterWhole("marat");
    editor.enterWhole("editor");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Shown give(String right, String... kinds) {
    marat.get(DELEGATIONS);
    List<String> typed =
        new ArrayList<>(
            List.of(
                "giver",
                akimat.toString(),
                "office",
                paper.toString(),
                "from",
                "2026-11-16",
                "until",
                "2026-12-31",
                "right",
                right));
    for (String kind : kinds) {
      typed.addAll(List.of("kinds", kind));
    }
    return marat.post(DELEGATIONS, typed.toArray(String[]::new));
  }

  private Shown write(String button, String... more) {
    editor.get("console/write/news");
    Stream<String> typed =
        Stream.of(
            "agency",
            akimat.toString(),
            TITLE,
            "Көпір ашылды",
            "texts.ru.title",
            "Открыли мост",
            "texts.kk.lead",
            "Көлік бүгіннен жүреді.",
            "texts.ru.lead",
            "Движение открыто с сегодняшнего дня.",
            "do",
            button);
    return editor.post(
        "console/write/news", Stream.concat(typed, Stream.of(more)).toArray(String[]::new));
  }

  private String item(Shown done) {
    return done.location().replaceFirst("^/kk/", "").replaceFirst("\\?.*", "");
  }

  @Test
  void theOfficeSeesOnWorkWhatItMayWriteBeforeItHasWrittenAnything() {
    assertTrue(editor.get("console").page().select(".entrusted").isEmpty());
    give("checked", "news");
    Document work = editor.get("console").page();
    String said = work.select(".entrusted").text();
    assertTrue(said.contains("атынан жаза аласыз: Жаңалықтар."), said);
    assertTrue(said.contains("31 желтоқсанға дейін · дайын мәтінді орган тексеріп"), said);
    String form = work.select(".entrusted a").attr("href").replace("/kk/", "");
    String chosen = editor.get(form).page().select("select[name=agency] option[selected]").val();
    assertEquals(akimat.toString(), chosen);
    assertTrue(
        marat.get("console").page().select(".entrusted").isEmpty(), "the giver writes anyway");

    marat.post(
        DELEGATIONS + "/end",
        "delegation",
        marat.get(DELEGATIONS).page().select("input[name=delegation]").val());
    assertTrue(editor.get("console").page().select(".entrusted").isEmpty());
  }

  @Test
  void theOfficeWritesForTheAgencyInItsNameAndTheNextSaveAfterTheTakingBackIsRefused() {
    assertEquals(403, write("save").status());
    assertEquals(303, give("publishes", "news").status());
    Document form = editor.get("console/write/news").page();
    assertEquals(2, form.select("select[name=agency] option").size());
    assertTrue(editor.get("console/write/vacancy").page().select("select[name=agency]").isEmpty());

    Shown published = write("publish");
    assertTrue(published.location().endsWith("?done=published"), published.text());
    assertEquals(1, portal.publications.count(LiveFilter.ALL.withAgencies(Set.of(akimat))));
    String draft = item(write("save"));
    assertTrue(editor.get("console").text().contains("Басқа органдар үшін"));
    assertTrue(marat.get(draft).text().contains("Көпір ашылды"), "the agency sees it too");

    String id = marat.get(DELEGATIONS).page().select("input[name=delegation]").val();
    marat.post(DELEGATIONS + "/end", "delegation", id);
    Shown late =
        editor.post(
            draft,
            "version",
            "1",
            TITLE,
            "Көпір жабылды",
            "texts.ru.title",
            "Мост закрыли",
            "do",
            "save");
    assertEquals(404, late.status());
    assertEquals(
        List.of("Көпір жабылды", "Мост закрыли"),
        late.page().select("textarea[readonly]").eachText(),
        "what was typed comes back to be copied");
    assertEquals("ru", late.page().select("textarea").last().attr("lang"));
    assertTrue(late.text().contains("тапсырманы қайтарып алған"));
    assertFalse(editor.get("console").text().contains("Басқа органдар үшін"));
    Shown anew = write("save");
    assertEquals(403, anew.status());
    assertTrue(anew.page().select("textarea").eachText().contains("Көпір ашылды"));
    assertEquals(1, portal.publications.count(LiveFilter.ALL), "what was published stays");
  }

  @Test
  void whatTheOfficeScheduledIsCalledOffWithItsDelegationAndTheAgencyIsTold() {
    give("publishes", "news");
    Shown late = schedule("2027-01-01T09:00");
    assertEquals(422, late.status());
    assertTrue(late.page().getElementById("at-error").text().contains("31.12.2026"), late.text());
    assertEquals("2027-01-01T09:00", late.page().select("input[name=at]").val());
    Shown done = schedule("2026-11-18T09:00");
    assertTrue(done.location().endsWith("?done=scheduled"), done.text());
    assertFalse(marat.get("console").text().contains("Тапсырма қайтарып алынған соң"));

    String id = marat.get(DELEGATIONS).page().select("input[name=delegation]").val();
    assertEquals(303, marat.post(DELEGATIONS + "/end", "delegation", id).status());
    String work = marat.get("console").page().select("section.work.late").text();
    assertTrue(work.contains("Тапсырма қайтарып алынған соң тоқтатылған"), work);
    assertTrue(work.contains("Көпір ашылды"), work);
    portal.clock.advance(Duration.ofDays(3));
    assertEquals(0, portal.dueActs.run());
    assertEquals(0, portal.publications.count(LiveFilter.ALL));
  }

  private Shown schedule(String at) {
    return write("schedule", "at", at);
  }

  @Test
  void aFormOpenedAnewAfterTheTakingBackStillShowsWhatWasKeptOfIt() {
    give("publishes", "news");
    String draft = item(write("save"));
    editor.get(draft);
    String[] older = {"form", draft, "paper", UUID.randomUUID().toString(), TITLE, "Көпір салынды"};
    editor.post("console/unfinished", older);
    portal.clock.advance(Duration.ofMinutes(1));
    editor.post("console/unfinished", "form", draft, TITLE, "Көпір жөнделеді");
    String id = marat.get(DELEGATIONS).page().select("input[name=delegation]").val();
    marat.post(DELEGATIONS + "/end", "delegation", id);
    Shown opened = editor.get(draft);
    assertEquals(404, opened.status());
    assertEquals("Көпір жөнделеді", opened.page().select("textarea[readonly]").text());
    Shown asked = editor.get(draft + "?unfinished=" + older[3]);
    assertEquals("Көпір салынды", asked.page().select("textarea[readonly]").text());
    assertEquals(404, editor.get("console/publications/" + akimat).status());
  }

  @Test
  void daysFarAwayAreRefusedBesideTheirField() {
    for (String absurd :
        List.of("0001-01-01", "9999-12-31", "+999999999-12-31", "-999999999-01-01")) {
      marat.get(DELEGATIONS);
      Shown refused =
          marat.post(
              DELEGATIONS,
              "giver",
              akimat.toString(),
              "office",
              paper.toString(),
              "kinds",
              "news",
              "from",
              absurd,
              "until",
              "2026-12-31",
              "right",
              "checked");
      assertEquals(422, refused.status(), absurd);
      assertTrue(refused.page().getElementById("from-error").text().contains("31"), absurd);
    }
  }

  @Test
  void whatMustBeCheckedIsNotPublishedByTheOffice() {
    give("checked", "news");
    assertEquals(403, write("publish").status());
    Shown saved = write("save");
    assertTrue(saved.location().endsWith("?done=saved"), saved.text());
    Document form = editor.get(item(saved)).page();
    assertTrue(form.select("button[value=publish]").isEmpty());
    assertEquals(200, editor.get(item(saved) + "/check").status());
  }

  @Test
  void theOfficeSeesNoOtherDraftsOfTheAgency() {
    give("publishes", "news");
    String other =
        "console/publications/"
            + portal
                .draft(
                    akimat,
                    PublicationKind.NEWS,
                    TestPortal.content(PublicationKind.NEWS, "Құпия жоба", "Тайна"))
                .id();
    assertEquals(404, editor.get(other).status());
    assertFalse(editor.get("console/drafts").text().contains("Құпия жоба"));
    assertFalse(editor.get("console").text().contains("Құпия жоба"));
  }

  @Test
  void whatIsWrongStandsBesideItsField() {
    Shown refused = give("checked");
    assertEquals(422, refused.status());
    assertTrue(refused.page().getElementById("kinds-error").text().length() > 5);
    assertEquals("2026-12-31", refused.page().select("input[name=until]").val());
    Shown dayless = marat.post(DELEGATIONS, "giver", akimat.toString(), "until", "ертең");
    assertTrue(dayless.page().getElementById("until-error").text().length() > 5);
    assertTrue(dayless.page().getElementById("from-error").text().length() > 5);
    assertEquals(404, editor.get(DELEGATIONS).status());
  }

  @Test
  void whoGivesIsNotOfferedTheOwnAgencyAndOthersStandByTheAlphabet() {
    List<String> offered =
        marat.get(DELEGATIONS).page().select("select[name=office] option").eachText();
    String own = marat.get(DELEGATIONS).page().select("select[name=giver] option").text();
    assertFalse(offered.contains(own), offered.toString());
    assertFalse(offered.isEmpty());
    assertEquals(offered.stream().sorted(Alphabet::compare).toList(), offered);
  }
}
