package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** The way in by the organisation's own sign-in, and the way back for whom nobody has invited. */
record ProviderStory(BrowserDemo demo, Looks looks) {
  /** The password is not asked for. */
  void comesIn(String email, String name) {
    try (BrowserContext phone = demo.phone()) {
      Page page = signedInAtTheProvider(phone, email);
      page.waitForURL(demo.base() + "/kk/console");
      assertTrue(page.locator(".leave").textContent().contains(name), page.url());
      assertEquals(1, page.locator(".tabs [aria-current=page][href$='/console']").count());
    }
  }

  /** In words, at the door where the password may be typed. */
  void isRefused(String email) {
    try (BrowserContext phone = demo.phone()) {
      Page page = signedInAtTheProvider(phone, email);
      page.waitForURL("**/kk/console/open-id/back?*");
      String told = page.locator(".complaints").textContent();
      assertTrue(told.contains("Сізге бұл порталда тіркелгі ашылмаған."), told);
      assertTrue(page.locator("#password").isVisible(), page.url());
      looks.here(page, "console-stranger");
      page.navigate(demo.base() + "/kk/console");
      assertTrue(page.url().contains("/kk/console/log-in"), page.url());
    }
  }

  private Page signedInAtTheProvider(BrowserContext phone, String email) {
    Page page = phone.newPage();
    page.navigate(demo.base() + "/kk/console");
    page.locator("a[href*='/console/open-id']").tap();
    page.waitForURL("**/door?*");
    page.fill("[name=email]", email);
    page.locator("button").tap();
    return page;
  }
}
