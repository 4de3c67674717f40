package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;

/** A second pair of eyes before publishing and a way back after it, step by step. */
final class CheckStory {
  private final BrowserDemo demo;
  private final Page page;
  private final Looks looks;
  private String draft = "";

  CheckStory(BrowserDemo demo, Page page, Looks looks) {
    this.demo = demo;
    this.page = page;
    this.looks = looks;
  }

  void isSaved() {
    page.navigate(demo.base() + "/kk/console/write/news");
    page.fill("[name='texts.kk.title']", "Жаңа дәрігер дүйсенбіден бастап қабылдайды");
    page.fill("[name='texts.kk.lead']", "Сарыбұлақ емханасында, 12-кабинетте, 9:00–17:00.");
    page.locator(".acts button[value=save]").tap();
    page.locator(".done").waitFor();
    draft = Looks.below(page.url()).replaceAll("[?].*", "");
  }

  /** By a link and a code, without an account. */
  void aGuestIsAsked() {
    looks.at(page, draft + "/check");
    page.fill("#name", "Ерлан Сапаров, бас дәрігер");
    page.locator("form.sheet button").tap();
    String link = page.locator("section.important code").textContent();
    String code = page.locator(".figures").textContent();
    looks.here(page, "console-guest-asked");
    try (BrowserContext other = demo.phone()) {
      Page guest = other.newPage();
      looks.at(guest, Looks.below(link));
      guest.fill("#key", code);
      guest.locator("main form button").tap();
      guest.locator("#words").waitFor();
      guest.fill("#words", "Дүйсенбі емес, сейсенбі.");
      guest.locator("button[value=remark]").tap();
      guest.locator(".remarks").waitFor();
      looks.here(guest, "console-guest-checks");
    }
  }

  void aColleagueIsAsked() throws IOException {
    page.navigate(demo.base() + "/kk/" + draft + "/check");
    page.selectOption("#checker", new SelectOption().setLabel("Қасымова Сәуле Ерболқызы"));
    page.locator("form.sheet button").tap();
    page.locator("ul.people li").nth(1).waitFor();
    try (BrowserContext other = demo.phone()) {
      Page colleague = other.newPage();
      demo.signIn(colleague, "checker");
      looks.here(colleague, "console-checker");
      looks.at(
          colleague,
          Looks.below(
              colleague.locator("a[href*='/console/checks/']").first().getAttribute("href")));
    }
  }

  /** Within the hour a mistake is undone. */
  void isTakenDownAndPutBack(String published) {
    looks.at(page, published + "/withdraw");
    page.selectOption("#outcome", "mistake");
    page.fill("[id='reason.kk']", "Қате жарияланды.");
    page.locator("button.danger").tap();
    page.locator("form.undo").waitFor();
    looks.here(page, "console-taken-down");
    page.locator("form.undo button").tap();
    page.waitForURL("**done=returned");
    assertEquals(0, page.locator("form.undo").count(), page.url());
  }
}
