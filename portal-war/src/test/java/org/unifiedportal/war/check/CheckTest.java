package org.unifiedportal.war.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** A second pair of eyes, by forms without script. */
class CheckTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final ConsoleBrowser aigul = console.browser();
  private Account saule;
  private Publication draft;
  private String item;

  @BeforeEach
  void people() {
    AgencyId agency = portal.found("sarybulak").id();
    Account administrator = console.people.administrator();
    console.people.person("aigul", administrator, agency, Role.PUBLISHER);
    console.people.person("marat", administrator, agency, Role.AGENCY_ADMINISTRATOR);
    saule = console.people.person("saule", administrator, agency, Role.CHECKER);
    draft =
        portal.draft(
            agency,
            PublicationKind.NEWS,
            TestPortal.content(PublicationKind.NEWS, "Су 12 шақырымда", "Вода на 21 км"));
    item = "console/publications/" + draft.id();
    aigul.enterWhole("aigul");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Document asked(String... typed) {
    aigul.get(item + "/check");
    Shown shown = aigul.post(item + "/check", typed);
    assertEquals(200, shown.status(), shown.text());
    return shown.page();
  }

  @Test
  void aSpecialistWithoutAnAccountCorrectsANumberByLinkAndCode() {
    Document asked =
        asked("version", "" + draft.version(), "name", "Ерлан Сапаров, су арнасының инженері");
    String link = asked.select("code").text().replaceFirst("https://portal.example/kk/", "");
    ConsoleBrowser erlan = console.browser();
    Shown door = erlan.get(link);
    assertEquals(200, door.status());
    assertFalse(door.text().contains("12 шақырымда"), "nothing is shown before the code");
    String secret = link.substring(link.indexOf('=') + 1);
    Shown wrong = erlan.post("console/check", "code", secret, "key", "12");
    assertEquals(422, wrong.status());
    assertTrue(wrong.page().getElementById("key-error").text().startsWith("Код дұрыс емес"));

    String key = asked.select(".figures").text();
    Shown opened = erlan.post("console/check", "code", secret, "key", key);
    assertTrue(opened.text().contains("Су 12 шақырымда"), opened.text());
    Shown remarked =
        erlan.post(
            "console/check",
            "code",
            secret,
            "do",
            "remark",
            "pointer",
            "/texts/ru/title",
            "words",
            "21 емес, 12");
    assertTrue(remarked.page().select(".remarks").text().contains("Русский · Тақырып"));
    erlan.post("console/check", "code", secret, "do", "return", "words", "Орысшасын түзетіңіз");

    String said = aigul.get(item + "/check").page().select(".rows").text();
    assertTrue(said.contains("түзетуге қайтарылды") && said.contains("21 емес, 12"), said);
    ConsoleBrowser stranger = console.browser();
    Shown reused = stranger.get(link);
    assertEquals(410, reused.status());
    assertFalse(reused.text().contains("12 шақырымда"));
    stranger.get("console/log-in");
    assertEquals(410, stranger.post("console/check", "code", secret, "key", key).status());
  }

  @Test
  void aGuestsLinkIsRevokedAndOpensNothingMore() {
    Document asked = asked("version", "" + draft.version(), "name", "Ерлан Сапаров");
    String link = asked.select("code").text().replaceFirst("https://portal.example/kk/", "");
    String key = asked.select(".figures").text();
    Document after = asked("revoke", asked.select("input[name=revoke]").val());
    assertTrue(after.select("input[name=revoke]").isEmpty());
    ConsoleBrowser erlan = console.browser();
    assertEquals(410, erlan.get(link).status());
    erlan.get("console/log-in");
    String secret = link.substring(link.indexOf('=') + 1);
    assertEquals(410, erlan.post("console/check", "code", secret, "key", key).status());
    aigul.get(item + "/check");
    assertEquals(404, aigul.post(item + "/check", "revoke", "x").status());
  }

  @Test
  void aColleagueFindsTheCheckInTheWorkListAndTheAgencyPublishesOnlyWhatWasSignedOff() {
    ConsoleBrowser marat = console.browser();
    marat.enterWhole("marat");
    Document rule = marat.get("console/sign-off").page();
    marat.post(
        "console/sign-off", "agency", rule.select("input[name=agency]").val(), "required", "yes");
    assertTrue(marat.get("console/sign-off").text().contains("Тек расталған"));
    Shown early = publish();
    assertEquals(409, early.status());
    assertTrue(early.text().contains("тексерілмеген мәтінді жарияламайды"), early.text());

    asked("version", "" + draft.version(), "checker", saule.id().toString());
    ConsoleBrowser checker = console.browser();
    checker.enterWhole("saule");
    Document work = checker.get("console").page();
    assertTrue(work.text().contains("Сіздің тексеруіңізді күтеді"));
    String check = work.select("a[href*=/console/checks/]").attr("href").replace("/kk/", "");
    assertEquals(404, aigul.get(check).status());
    checker.get(check);
    assertTrue(checker.post(check, "do", "sign").text().contains("тексерілді, растады"));
    assertFalse(checker.get("console").text().contains("Сіздің тексеруіңізді күтеді"));
    assertEquals(303, publish().status());
  }

  @Test
  void whoAskedFindsTheAnswerInTheWorkListAndAboveTheForm() {
    asked("version", "" + draft.version(), "checker", saule.id().toString());
    ConsoleBrowser checker = console.browser();
    checker.enterWhole("saule");
    String check = checker.get("console").page().select("a[href*=/console/checks/]").attr("href");
    String way = check.replace("/kk/", "");
    checker.get(way);
    checker.post(way, "do", "remark", "pointer", "/texts/kk/title", "words", "Тақырып ұзақ");
    checker.get(way);
    checker.post(way, "do", "return", "pointer", "", "words", "Нөмірді тексеріңіз");

    Document work = aigul.get("console").page();
    assertTrue(work.text().contains("Тексерушілер жауап берді"), work.text());
    String row = "Аты-жөні saule: түзетуге қайтарылды · «Нөмірді тексеріңіз»";
    assertTrue(work.text().contains(row), work.text());
    String answer = aigul.get(item).page().select("[aria-label=Тексерушінің жауабы]").text();
    assertEquals(
        "Аты-жөні saule: түзетуге қайтарылды Нөмірді тексеріңіз Мәтінге жазылған ескертпелер: 1",
        answer);
    assertFalse(checker.get("console").text().contains("Тексерушілер жауап берді"));

    assertEquals(303, publish().status());
    assertFalse(aigul.get("console").text().contains("Тексерушілер жауап берді"));
    assertTrue(aigul.get(item).page().select("[aria-label=Тексерушінің жауабы]").isEmpty());
  }

  @Test
  void whatIsWrittenOfAPieceStaysThereWhenTheTextIsGivenBack() {
    asked("version", "" + draft.version(), "checker", saule.id().toString());
    ConsoleBrowser checker = console.browser();
    checker.enterWhole("saule");
    String way =
        checker
            .get("console")
            .page()
            .select("a[href*=/console/checks/]")
            .attr("href")
            .replace("/kk/", "");
    assertEquals("", checker.get(way).page().select("#pointer option[selected]").val());
    Shown whole = checker.post(way, "do", "remark", "pointer", "", "words", "Қысқарақ жазыңыз");
    String said = whole.page().select(".remarks").text();
    assertTrue(said.startsWith("Бүкіл мәтін туралы Қысқарақ жазыңыз"), said);
    Shown back =
        checker.post(
            way, "do", "return", "pointer", "/texts/ru/title", "words", "Заголовок о другом");
    assertTrue(back.text().contains("түзетуге қайтарылды"), back.text());
    String remarks = aigul.get(item + "/check").page().select(".remarks").text();
    assertTrue(remarks.contains("Русский · Тақырып Заголовок о другом"), remarks);
  }

  @Test
  void whoeverPublishesBeforeTheCheckEndedIsToldByWhomItIsOpenAndDoesSoKnowingly() {
    asked("version", "" + draft.version(), "checker", saule.id().toString());
    ConsoleBrowser checker = console.browser();
    checker.enterWhole("saule");
    Document form = aigul.get(item).page();
    String told = form.getElementById("despite").text();
    assertTrue(told.contains("Тексеруші Аты-жөні saule әлі жауап берген жоқ"), told);

    Shown unknowing = publish();
    assertEquals(422, unknowing.status());
    assertEquals(
        List.of(
            "Тексеру әлі аяқталған жоқ: тексеруді күтпейтін болсаңыз, осы жерге белгі қойыңыз."),
        unknowing.complaints());
    assertTrue(checker.get("console").text().contains("Сіздің тексеруіңізді күтеді"));

    String known = form.select("#despite input").val();
    Shown knowing = publish("despite", known);
    assertEquals(303, knowing.status(), knowing.text());
    assertFalse(checker.get("console").text().contains("Сіздің тексеруіңізді күтеді"));
    String said = aigul.get(item + "/check").page().select(".rows").text();
    assertTrue(said.contains("тексеру аяқталмай жарияланды"), said);
  }

  @Test
  void whatWasAskedForAfterwardsIsToldOfAnew() {
    asked("version", "" + draft.version(), "checker", saule.id().toString());
    String known = aigul.get(item).page().select("#despite input").val();
    asked("version", "" + draft.version(), "name", "Ерлан Сапаров");
    Shown early = publish("despite", known);
    assertEquals(422, early.status());
    assertTrue(early.page().getElementById("despite").text().contains("Ерлан Сапаров"));
  }

  private Shown publish(String... more) {
    Document form = aigul.get(item).page();
    List<String> typed = new ArrayList<>();
    form.select(".writing [name]:not(button)")
        .forEach(field -> {
          boolean isUnchecked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
          if (!isUnchecked && !field.attr("name").equals("form-token")) {
            String value = field.tagName().equals("textarea") ? field.wholeText() : field.val();
            typed.addAll(List.of(field.attr("name"), value));
          }
        });
    typed.addAll(List.of("do", "publish"));
    typed.addAll(List.of(more));
    return aigul.post(item, typed.toArray(String[]::new));
  }
}
