package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The portal's administrator at the desk, step by step; every screen is looked at on the way. */
record AdministratorStory(BrowserDemo demo, Page page, Looks looks) {
  /** What is only read. */
  void lists() {
    for (String path : List.of("health", "audit", "sign-off", "delegations", "search")) {
      looks.at(page, "console/" + path);
    }
  }

  void tunesTheSearch() {
    looks.at(page, "console/search/bets");
    looks.at(page, "console/search/bets/new");
    looks.at(page, "console/search/synonyms");
    looks.at(page, first("ul.rows a"));
  }

  private String first(String selector) {
    return Looks.below(page.locator("main " + selector).first().getAttribute("href"));
  }

  /** Somebody is invited, opens the link, and may be given other duties. */
  void invites() {
    looks.at(page, "console/people");
    page.fill("#name", "Дана Оспанова");
    page.locator("#duties label:has([value=officer])").tap();
    page.locator("#invite + form button").tap();
    String link = page.locator("section.important code").textContent();
    looks.here(page, "console-invited");
    try (BrowserContext guest = demo.phone()) {
      looks.at(guest.newPage(), Looks.below(link));
    }
    looks.at(page, first("a[href$='/duties']"));
  }

  /** A program gets its token, which is shown once. */
  void makesAToken() {
    looks.at(page, "console/tokens");
    page.fill("#program", "Аудан сайтының көшірмесі");
    page.locator("#scopes label:has([value=read])").tap();
    page.locator("#make + form button").tap();
    page.locator("#made").waitFor();
    looks.here(page, "console-token-made");
  }

  /** The register of places, and the first place of it with those within. */
  void keepsPlaces() {
    looks.at(page, "console/places/new");
    looks.at(page, "console/places");
    looks.at(page, first("ul.rows a"));
  }

  /** The last one of the tree: nobody works there. */
  void closesAnAgencyAndOpensItAgain() {
    looks.at(page, "console/agencies/new");
    looks.at(page, "console/agencies");
    String agency = Looks.below(page.locator(".own a").last().getAttribute("href"));
    looks.at(page, agency);
    looks.at(page, agency + "/languages");
    looks.at(page, agency + "/closing");
    page.fill("[id='reason.kk']", "Кеңсе аудан әкімдігіне қосылды.");
    page.fill("[id='reason.ru']", "Офис вошёл в состав акимата района.");
    page.locator("button.danger").tap();
    page.locator("form[action$='/reopening'] button").waitFor();
    looks.here(page, "console-agency-closed");
    page.locator("form[action$='/reopening'] button").tap();
    page.locator("a[href$='/closing']").waitFor();
  }

  /** The e-mail by which a provider of identities knows somebody. */
  void notesAnEmail(String name, String email) {
    page.navigate(demo.base() + "/kk/console/people");
    Locator row =
        page.locator("ul.people > li").filter(new Locator.FilterOptions().setHasText(name));
    row.locator("summary").tap();
    row.locator("[name^=email-]").fill(email);
    row.locator("form:has([name^=email-]) button").tap();
    page.waitForURL("**/people/email");
    assertEquals(0, page.locator(".complaints").count(), email);
  }
}
