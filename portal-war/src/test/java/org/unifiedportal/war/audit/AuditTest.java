package org.unifiedportal.war.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** The journal for administrators, and what they change: roles. */
class AuditTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final ConsoleBrowser marat = console.browser();
  private AgencyId agency;
  private Publication own;
  private Publication theirs;
  private Account aigul;

  @BeforeEach
  void people() {
    agency = portal.found("sarybulak").id();
    AgencyId other = portal.found("karatal").id();
    Account administrator = console.people.administrator();
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
    Shown table = marat.get("console/audit/table.csv?what=EditionPublished");
    assertTrue(table.header("Content-Type").startsWith("text/csv"));
    String[] lines = table.text().split("\r\n");
    assertEquals(2, lines.length, table.text());
    assertTrue(lines[1].matches(".*,[0-9a-f]{64},[0-9a-f]{64}"), lines[1]);
    marat.get("console/audit");
    String chain = marat.post("console/audit").page().select("[role=status]").text();
    assertTrue(chain.contains("бүтін"), chain);
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
}
