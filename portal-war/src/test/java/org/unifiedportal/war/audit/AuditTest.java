package org.unifiedportal.war.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.InvitePerson;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.journal.ChainCheck;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Variant;

/** The journal for administrators, and what they change: roles. */
class AuditTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final ConsoleBrowser marat = console.browser();
  private AgencyId agency;
  private Publication own;
  private Publication theirs;
  private Account aigul;
  private Account administrator;

  @BeforeEach
  void people() {
    agency = portal.found("sarybulak").id();
    AgencyId other = portal.found("karatal").id();
    administrator = console.people.administrator();
    console.people.person("marat", administrator, agency, Role.AGENCY_ADMINISTRATOR);
    aigul = console.people.person("aigul", administrator, agency, Role.OFFICER);
    own = portal.publish(agency, PublicationKind.NEWS, "Су берілді", "Воду дали");
    theirs = portal.publish(other, PublicationKind.NEWS, "Жол ашылды", "Дорогу открыли");
    marat.enterWhole("marat");
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void anAdministratorFindsWhatHappenedInTheOwnAgencyOnly() {
    Shown all = marat.get("console/audit");
    assertTrue(all.text().contains(own.id().toString()));
    assertFalse(all.text().contains(theirs.id().toString()));
    Shown published =
        marat.get("console/audit?what=EditionPublished&who=%D0%B0%D0%B9%D0%B3%D2%AF%D0%BB");
    assertEquals(1, published.page().select(".rows li").size(), published.text());
    assertEquals(0, marat.get("console/audit?who=%25").page().select(".rows li").size());
    assertEquals(2, marat.get("console/audit?id=" + own.id()).page().select(".rows li").size());
    assertEquals(0, marat.get("console/audit?id=x").page().select(".rows li").size());
    assertEquals(0, marat.get("console/audit?until=2020-01-01").page().select(".rows li").size());
  }

  @Test
  void theTableCarriesTheHashesAndTheChainIsChecked() {
    marat.get("console/audit");
    Shown table = marat.post("console/audit/table.csv", "what", "EditionPublished");
    assertTrue(table.header("Content-Type").startsWith("text/csv"));
    String[] lines = table.text().split("\r\n");
    assertEquals(2, lines.length, table.text());
    assertTrue(lines[1].matches(".*;[0-9a-f]{64};[0-9a-f]{64}"), lines[1]);
    marat.get("console/audit");
    String chain = marat.post("console/audit").page().select("[role=status]").text();
    assertTrue(chain.contains("бүтін"), chain);
  }

  @Test
  void theChainIsCheckedByOnePersonOnceAMinute() {
    marat.get("console/audit");
    assertEquals(200, marat.post("console/audit").status());
    Shown soon = marat.post("console/audit");
    assertEquals(429, soon.status());
    assertTrue(soon.page().select("[role=status]").text().contains("минут"), soon.text());
    assertFalse(soon.page().select(".rows li").isEmpty(), "the entries are shown all the same");
    ConsoleBrowser other = console.browser();
    console.people.person("saule", administrator, agency, Role.AGENCY_ADMINISTRATOR);
    other.enterWhole("saule");
    other.get("console/audit");
    assertEquals(200, other.post("console/audit").status());
    portal.clock.advance(Duration.ofSeconds(59));
    assertEquals(429, marat.post("console/audit").status());
    portal.clock.advance(Duration.ofSeconds(1));
    assertEquals(200, marat.post("console/audit").status());
  }

  @Test
  void whoTakesTheJournalAlongStandsInIt() {
    marat.get("console/audit");
    Shown table = marat.post("console/audit/table.csv", "what", "EditionPublished", "who", "айгүл");
    int rows = table.text().split("\r\n").length - 1;
    JournalEntry last = portal.journal.after(portal.journal.head() - 1, 1).getFirst();
    assertEquals("JournalExported", last.type());
    assertEquals("Аты-жөні marat", last.actor());
    assertEquals(agency.value(), last.agency());
    assertTrue(last.payload().contains("\"rows\":" + rows), last.payload());
    assertTrue(last.payload().contains("\"type\":\"EditionPublished\""), last.payload());
    assertTrue(last.payload().contains("\"actor\":\"айгүл\""), last.payload());
    assertEquals(405, marat.get("console/audit/table.csv").status());
    assertInstanceOf(ChainCheck.Whole.class, portal.journal.check());
  }

  @Test
  void whereSomebodySignedInFromIsShortenedForAllButThePortalsAdministrator() {
    String own = marat.get("console/audit?what=LoggedIn").text();
    assertTrue(own.contains("192.0.2.0/24"), own);
    assertFalse(own.contains("192.0.2.1"), own);
    marat.get("console/audit");
    String table = marat.post("console/audit/table.csv", "what", "LoggedIn").text();
    assertTrue(table.contains("192.0.2.0/24") && !table.contains("192.0.2.1"), table);
    ConsoleBrowser chief = console.browser();
    chief.enterWhole(administrator.login());
    assertTrue(chief.get("console/audit?what=LoggedIn").text().contains("192.0.2.1"));
  }

  @Test
  void theHashBesideAShortenedAddressDoesNotGiveTheRestAway() {
    JournalEntry entry =
        portal.journal.after(0, 1000).stream()
            .filter(one -> one.type().equals("LoggedIn"))
            .findFirst()
            .orElseThrow();
    String shown = ShortAddress.in(entry.payload());
    assertTrue(entry.payload().matches(".*\"blind\":\"[0-9a-f]{32}\".*"), entry.payload());
    assertFalse(shown.contains("blind"), shown);
  }

  @Test
  void eventsAreSaidInTheReadersWordsWithTheirNamesFoldedAway() {
    Shown published = marat.get("console/audit?what=EditionPublished");
    assertEquals("Жарияланды", published.page().select(".rows li b").text());
    assertTrue(published.page().select(".rows details").text().contains("EditionPublished"));
    Document bare = published.page();
    bare.select("details").remove();
    assertFalse(bare.text().contains("EditionPublished"), bare.text());
    assertEquals(
        "Жарияланды", published.page().select("select[name=what] option[selected]").text());
  }

  @Test
  void aRoleIsChangedWithoutANewInvitation() {
    String duties = "console/people/" + aigul.id() + "/duties";
    assertTrue(marat.get("console/people").text().contains(duties));
    assertTrue(marat.get(duties).page().select("input[value=officer]").hasAttr("checked"));
    Shown none = marat.post(duties, "agency", agency.toString());
    assertEquals(422, none.status());
    assertTrue(none.page().getElementById("duties-sarybulak-error").text().length() > 5);
    marat.get(duties);
    Shown done =
        marat.post(
            duties,
            "agency",
            agency.toString(),
            "duties-sarybulak",
            "publisher",
            "duties-sarybulak",
            "portal-administrator");
    assertEquals(303, done.status());
    Account now = console.people.accounts.find(aigul.id()).orElseThrow();
    assertEquals(1, now.duties().size());
    assertEquals(Role.PUBLISHER, now.duties().getFirst().role());
  }

  @Test
  void whatThePortalDoesByItselfIsSaidWithWhoeverSetIt() {
    Publication draft =
        portal.draft(
            agency,
            PublicationKind.NEWS,
            TestPortal.content(PublicationKind.NEWS, "Ертеңгі хабар", "Завтра"));
    portal.scheduling.schedule(
        new ScheduleEdition(
            draft.id(), 1, ScheduledAct.PUBLISH, portal.time.now().plus(Duration.ofMinutes(5))),
        aigul.actor());
    portal.clock.advance(Duration.ofMinutes(6));
    portal.dueActs.run();
    Shown shown = marat.get("console/audit?what=EditionPublished&id=" + draft.id());
    assertEquals(
        "порталдың өзі (Аты-жөні aigul жоспарлаған)",
        shown.page().select(".rows .meta").text().split(" · ")[1]);
    assertEquals("порталдың өзі", new ActorWords(reader()).of("portal"));
    assertEquals("Ерлан (сілтеме арқылы)", new ActorWords(reader()).of("link: Ерлан"));
    assertEquals("сілтемемен кірген адам", new ActorWords(reader()).of("link"));
  }

  private Reader reader() {
    return Reader.of(Language.KK, Variant.NORMAL, portal.time);
  }

  private List<JournalEntry> readings() {
    return portal.journal.after(0, 1000).stream()
        .filter(one -> one.type().equals("PersonalDataRead"))
        .toList();
  }

  @Test
  void ofAListOfPeopleThoseAreCountedWhoAreShown() {
    List<Duty> duties = List.of(new Duty.At(Role.OFFICER, agency));
    for (int i = 0; i < 50; i++) {
      console.people.inviting.invite(
          new InvitePerson("Қызметкер " + i, Language.KK, duties), administrator);
    }
    List<String> names = marat.get("console/people").page().select(".people b").eachText();
    assertEquals(50, names.size());
    long others = names.stream().filter(name -> !name.equals("Аты-жөні marat")).count();
    String told = readings().getLast().payload();
    assertTrue(told.contains("\"people\":" + others), told);
  }

  @Test
  void whoeverReadsPersonalDataIsWrittenDownOnceADayAndFound() {
    marat.get("console/people");
    marat.get("console/people");
    marat.get("console/people/" + aigul.id() + "/duties");
    marat.get("console/people/" + aigul.id() + "/duties");
    List<JournalEntry> read = readings();
    assertEquals(2, read.size(), read.toString());
    assertTrue(read.getFirst().payload().contains("\"people\":1"), read.getFirst().payload());
    assertEquals(aigul.id().value(), read.getLast().subject());
    assertEquals("Аты-жөні marat", read.getLast().actor());

    Document found = marat.get("console/audit?what=PersonalDataRead").page();
    assertEquals(3, found.select(".rows li").size(), "to read the journal is reading, too");
    assertTrue(found.select(".rows b").eachText().contains("Дербес деректер қаралды"));
    assertEquals(
        1,
        marat
            .get("console/audit?what=PersonalDataRead&id=" + aigul.id())
            .page()
            .select(".rows li")
            .size());
    marat.get("console/audit");
    assertEquals(3, readings().size());
  }
}
