package org.unifiedportal.war.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.notice.Notice;
import org.unifiedportal.core.notice.NoticeStore;
import org.unifiedportal.core.notice.Reach;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** Warning people from the console, by forms without script. */
class NoticesTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final ConsoleBrowser aigul = console.browser();
  private Agency agency;

  @BeforeEach
  void people() {
    agency = portal.found("sarybulak");
    AgencyId village = portal.foundBelow(agency, "tasbulak").id();
    Account administrator = console.people.administrator();
    console.people.person("aigul", administrator, agency.id(), Role.PUBLISHER);
    console.people.person("nurlan", administrator, village, Role.OFFICER);
    console.people.person("erlan", administrator, portal.found("karatal").id(), Role.PUBLISHER);
    aigul.enterWhole("aigul");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private List<Notice> standing() {
    return NoticeStore.in(portal.database).standing(portal.time.now());
  }

  private Shown send(Document form, String... changed) {
    String[] typed = {
      "agency", form.select("input[name=agency]").val(),
      "reach", form.select("#reach option[selected]").val(),
      "words.kk", form.select("textarea[name=words.kk]").text(),
      "words.ru", form.select("textarea[name=words.ru]").text(),
      "words.en", form.select("textarea[name=words.en]").text(),
      "hours", "12",
      "place.kk", form.getElementById("place.kk").val(),
      "until", ""
    };
    for (int i = 0; i < changed.length; i += 2) {
      for (int j = 0; j < typed.length; j += 2) {
        typed[j + 1] = typed[j].equals(changed[i]) ? changed[i + 1] : typed[j + 1];
      }
    }
    return aigul.post("console/notices/flood", typed);
  }

  private Document form() {
    return aigul.get("console/notices/flood").page();
  }

  @Test
  void peopleAreWarnedInThreeTaps() {
    Document work = aigul.get("console").page();
    String first = work.select("a[href$=/console/notices]").attr("href").replace("/kk/", "");
    Document dangers = aigul.get(first).page();
    assertEquals(10, dangers.select(".dangers a").size());
    Shown raised = send(form());
    assertEquals("/kk/console/notices?done=raised", raised.location());

    Notice notice = standing().getFirst();
    assertEquals(agency.id(), notice.agency());
    assertEquals(Reach.BELOW, notice.reach());
    assertEquals(portal.time.now().plus(Duration.ofHours(12)), notice.endsAt());
    assertEquals(3, notice.words().words().size());
    Document list = aigul.get("console/notices?done=raised").page();
    assertTrue(list.select("[role=status]").text().contains("беттердің басында тұр"));
    assertTrue(list.select(".notice-row").text().contains("Су тасқыны"), list.text());

    aigul.post("console/notices", "notice", notice.id().toString());
    assertEquals(List.of(), standing());
    assertTrue(aigul.get("console/notices").text().contains("Бұрынғы хабарлар"));
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
    Shown refused = send(form(), "words.ru", "", "words.kk", "Өзен <тасыды>");
    assertEquals(422, refused.status());
    Document page = refused.page();
    assertTrue(page.getElementById("words.ru-error").text().length() > 5);
    assertEquals("words.ru-error", page.select("textarea[name=words.ru]").attr("aria-describedby"));
    assertEquals("Өзен <тасыды>", page.select("textarea[name=words.kk]").text());
    Shown nobodys = send(form(), "agency", "karatal");
    assertEquals(422, nobodys.status());
    assertEquals("#agency", nobodys.page().select(".complaints a").attr("href"));
    assertTrue(nobodys.page().getElementById("agency").text().contains("sarybulak"));
    Shown late = send(form(), "until", "2026-11-16T11:00");
    assertTrue(late.page().getElementById("until-error").text().length() > 5, late.text());
    Shown odd = send(form(), "until", "ертең");
    assertEquals(422, odd.status());
    assertEquals(422, send(form(), "hours", "9999").status());
    assertEquals(List.of(), standing());
  }

  @Test
  void aTypedMomentIsTakenInPlaceOfTheButtons() {
    send(form(), "until", "2026-11-17T08:30", "reach", "own");
    assertEquals("2026-11-17T03:30:00Z", standing().getFirst().endsAt().toString());
    assertEquals(Reach.OWN, standing().getFirst().reach());
  }

  @Test
  void nobodyWarnsForAForeignAgencyOrEndsItsNotice() {
    assertEquals(422, send(form(), "agency", "00000000-0000-4000-8000-000000000000").status());
    send(form());
    Notice notice = standing().getFirst();
    ConsoleBrowser erlan = console.browser();
    erlan.enterWhole("erlan");
    assertFalse(erlan.get("console/notices").text().contains(notice.id().toString()));
    assertEquals(404, erlan.post("console/notices", "notice", notice.id().toString()).status());
    assertEquals(1, standing().size());
    assertEquals(404, erlan.get("console/notices/unheard-of").status());
  }

  @Test
  void theFormSaysWhereItWillStandAndTheWordsWhereItIs() {
    Document form = form();
    String where = form.select(".where").text();
    assertTrue(where.contains("sarybulak") && where.contains("tasbulak"), where);
    assertFalse(where.contains("karatal"), where);
    String named = form.getElementById("place.kk").val();
    assertFalse(named.isBlank(), "the agency until somebody says it more closely");

    send(form);
    String kk = standing().getFirst().words().find(Language.KK).orElseThrow();
    assertTrue(kk.startsWith(named + ": "), kk);
    aigul.get("console/notices");
    aigul.post("console/notices", "notice", standing().getFirst().id().toString());
    send(form(), "words.kk", "Тасбұлақта көпір астында қалды", "place.kk", "Тасбұлақ");
    assertEquals(
        "Тасбұлақта көпір астында қалды",
        standing().getFirst().words().find(Language.KK).orElseThrow());
  }

  @Test
  void whatStandsIsSeenOnTheWorkOfEverybodyItConcernsAndItsEndToo() {
    ConsoleBrowser below = console.browser();
    below.enterWhole("nurlan");
    ConsoleBrowser erlan = console.browser();
    erlan.enterWhole("erlan");
    send(form());

    Document own = aigul.get("console").page();
    assertTrue(own.select(".notice-row").text().contains("Су тасқыны"), own.text());
    assertEquals("/kk/console/notices", own.select(".notice-row a").attr("href"));
    Document theirs = below.get("console").page();
    assertTrue(theirs.select(".notice-row").text().contains("Су тасқыны"));
    assertTrue(theirs.select(".notice-row a").isEmpty(), "only its own people take it down");
    assertTrue(erlan.get("console").page().select(".notice-row").isEmpty());

    aigul.get("console/notices");
    aigul.post("console/notices", "notice", standing().getFirst().id().toString());
    Document after = aigul.get("console").page();
    assertTrue(after.select(".notice-row").isEmpty());
    assertTrue(after.text().contains("Төтенше хабар енді күшінде емес"), after.text());
    portal.clock.advance(Duration.ofHours(25));
    aigul.enter("aigul");
    aigul.get("console/second-factor");
    aigul.post("console/second-factor", "code", console.people.code(aigul.factor()));
    Document next = aigul.get("console").page();
    assertEquals("Бүгінгі жұмыс", next.select("h1").text());
    assertFalse(next.text().contains("Төтенше хабар енді күшінде емес"), next.text());
  }
}
