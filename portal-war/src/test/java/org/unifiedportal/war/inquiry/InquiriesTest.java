package org.unifiedportal.war.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.inquiry.InquiryStore;
import org.unifiedportal.core.inquiry.InquiryTally;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Variant;

class InquiriesTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final ConsoleBrowser browser = console.browser();

  @BeforeEach
  void publisher() {
    AgencyId agency = console.portal.found("sarybulak").id();
    Account administrator = console.people.administrator();
    console.people.person("dana", administrator, agency, Role.PUBLISHER);
    InquiryTally tally =
        new InquiryTally(InquiryStore.in(console.portal.database), console.portal.time);
    IntStream.range(0, 4).forEach(any -> tally.asked(Language.KK, "су құбыры", true));
    IntStream.range(0, 3)
        .forEach(any ->
            tally.followed(Language.KK, "су құбыры", new SitePath("sarybulak/problems/2026/su")));
    IntStream.range(0, 3).forEach(any -> tally.asked(Language.RU, "=крокодил", false));
    tally.asked(Language.KK, "Айгүл Сәрсенова", false);
    tally.write();
    browser.enterWhole("dana");
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void aPublisherSeesWhatIsAskedAndWhatFindsNothing() {
    String text = browser.get("console/search").page().text();
    assertTrue(text.contains("су құбыры 4 рет ізделді · нәтиже 75 % жағдайда ашылды"), text);
    assertTrue(text.contains("=крокодил 3 рет ештеңе табылмады"), text);
    assertTrue(text.contains("sarybulak/problems/2026/su"), text);
    assertFalse(text.contains("сәрсенова"), text);
  }

  @Test
  void theLanguageOfThePageAndTheDaysAreChosen() {
    String kazakh = browser.get("console/search?days=7&language=kk").page().text();
    assertTrue(kazakh.contains("су құбыры") && !kazakh.contains("крокодил"), kazakh);
    Shown odd = browser.get("console/search?days=x&language=de");
    assertEquals(200, odd.status());
  }

  @Test
  void theTableIsSafeInASpreadsheet() {
    Shown table = browser.get("console/search/table.csv?days=30");
    assertEquals(200, table.status());
    assertEquals("text/csv;charset=utf-8", table.header("Content-Type").replace(" ", ""));
    assertTrue(table.header("Content-Disposition").contains("search-30-days.csv"));
    assertTrue(table.text().contains("Ең көп ізделгені;kk;су құбыры;4;0;3;\r\n"), table.text());
    assertTrue(
        table.text().contains("Көбіне ештеңе табылмағаны;ru;'=крокодил;3;3;0;\r\n"), table.text());
    assertTrue(
        table
            .text()
            .contains(
                "Іздегеннен кейін ашылған беттер;kk;су құбыры;;;3;"
                    + "/kk/sarybulak/problems/2026/su\r\n"),
        table.text());
  }

  @Test
  void theHeadsOfTheTableAreInTheReadersLanguage() {
    for (Language language : Language.values()) {
      Reader reader = Reader.of(language, Variant.NORMAL, console.portal.time);
      Inquiries none = new Inquiries(List.of(), List.of(), List.of());
      String heads = new InquiriesTable(none, reader).words().strip();
      assertEquals(7, heads.split(";").length, heads);
      assertEquals(language == Language.EN, heads.startsWith("\ufeffList;Language;"), heads);
    }
  }
}
