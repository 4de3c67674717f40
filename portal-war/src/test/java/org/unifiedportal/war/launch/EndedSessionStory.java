package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;

/** An officer's session ends while something is being typed; step by step, in one browser. */
record EndedSessionStory(BrowserDemo demo, BrowserContext browser, Page page, Looks looks) {
  private static final int PHOTO = 200_000;

  /** A text comes back into its form. */
  void keepsAText() throws IOException {
    demo.signIn(page, "officer");
    page.navigate(demo.base() + "/kk/console/write/news");
    page.fill("[name='texts.kk.title']", "Жаңа дәрігер дүйсенбіден бастап қабылдайды");
    browser.clearCookies();
    page.locator(".acts button[value=save]").tap();
    isKept("Жаңа дәрігер дүйсенбіден бастап қабылдайды");
    looks.here(page, "console-kept");
    comesBack();
    assertEquals(
        "Жаңа дәрігер дүйсенбіден бастап қабылдайды", page.inputValue("[name='texts.kk.title']"));
  }

  /** What is told of a picture comes back into its form; the file is chosen again. */
  void keepsWhatAPictureShows() throws IOException {
    page.navigate(demo.base() + "/kk/console/pictures/upload");
    page.fill("[name='alt.kk']", "Көпір үстінде тұрған бала");
    page.fill("[name=credit]", "Дана Оспанова");
    page.setInputFiles("#file", new FilePayload("k.jpg", "image/jpeg", new byte[PHOTO]));
    browser.clearCookies();
    page.locator("main form button").last().tap();
    isKept("Көпір үстінде тұрған бала");
    assertTrue(page.locator(".callout").textContent().contains("Файлды қайта таңдау керек"));
    comesBack();
    assertTrue(page.locator(".complaints").textContent().contains("Сіз қайта кірдіңіз"));
    assertEquals("Көпір үстінде тұрған бала", page.inputValue("[name='alt.kk']"));
    assertEquals("Дана Оспанова", page.inputValue("[name=credit]"));
    looks.here(page, "console-brought-back");
  }

  private void isKept(String words) {
    page.locator(".kept dd").first().waitFor();
    assertTrue(page.locator(".kept").textContent().contains(words), page.url());
  }

  /** Signs in in another tab, as the page says, and presses its button. */
  private void comesBack() throws IOException {
    try (Page other = browser.newPage()) {
      demo.signIn(other, "officer");
    }
    page.locator("main form button").tap();
    page.locator("main form [name='form-token']:not([value=kept])").first().waitFor(attached());
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }
}
