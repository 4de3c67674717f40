package org.unifiedportal.war.launch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Pattern;

/** What the console's script does for somebody who writes, step by step in a real browser. */
record HelpingScript(BrowserDemo demo, BrowserContext context, Page page) {
  private static final String LEAD = "[name='texts.kk.lead']";
  private static final String PASTE =
      """
      (field, clip) => {
        const data = new DataTransfer();
        Object.entries(clip).forEach(([type, words]) => data.setData(type, words));
        field.dispatchEvent(
          new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
      }
      """;

  /** What browsers learnt between 2020 and 2022 is taken away. */
  private static final String OLDER =
      """
      () => {
        delete AbortSignal.timeout;
        delete HTMLFormElement.prototype.requestSubmit;
        delete SubmitEvent.prototype.submitter;
      }
      """;

  private static final String LEFT =
      """
      () => {
        const {person, form} = document.getElementById('keeping').dataset;
        const typed = new URLSearchParams({'texts.kk.title': 'Бұрынғы порталдан қалған'});
        const left = {at: Date.now(), typed: typed.toString()};
        localStorage.clear();
        localStorage.setItem('portal-text ' + person + ' ' + form, JSON.stringify(left));
      }
      """;

  private void open(String query) {
    page.navigate(demo.base() + "/kk/console/write/news" + query);
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
  }

  /** What is typed is on the server seconds later, and offered back. */
  void keepsOnTheServer() {
    open("");
    page.fill(LEAD, "Су 18:00-де беріледі");
    page.locator(".keeping.safe").waitFor();
    assertTrue(page.locator("#keeping").textContent().startsWith("Мәтін серверде сақталды"));
    open("");
    page.locator("section.unfinished:not([hidden]) a").first().click();
    page.waitForURL("**unfinished=*");
    assertEquals("Су 18:00-де беріледі", page.inputValue(LEAD));
  }

  /** What is typed while the portal is away stays on the device and is offered back. */
  void keepsOnTheDevice() {
    context.setOffline(true);
    page.fill(LEAD, "Байланыссыз жазылған");
    page.locator(".keeping.unsafe").waitFor();
    assertTrue(page.locator("#keeping").textContent().contains("осы құрылғыда"));
    page.navigate("about:blank");
    context.setOffline(false);
    open("");
    assertThat(page.locator(".unfinished:visible")).hasCount(1);
    page.locator(".unfinished:visible [data-do=back]").click();
    assertThat(page.locator(LEAD)).hasValue(Pattern.compile("Байланыссыз.*"));
    page.locator(".keeping.safe").waitFor();
  }

  /**
   * Saved while the portal is away: the page stays with its text, and is offered once, in one box.
   */
  void staysWhereItIsWhenThePortalIsAway() {
    page.waitForResponse(
        "**/console/unfinished", () -> page.fill("[name='texts.kk.title']", "Байланыссыз хабар"));
    context.setOffline(true);
    page.fill(LEAD, "Портал жоқта сақталды");
    page.locator(".acts [value=save]").click();
    page.locator(".keeping.unsafe").waitFor();
    assertEquals("Портал жоқта сақталды", page.inputValue(LEAD));
    page.navigate("about:blank");
    context.setOffline(false);
    page.navigate(demo.base() + "/kk/console");
    assertThat(page.locator("#unsent")).isHidden();
    named("Байланыссыз хабар").click();
    assertThat(page.locator(".unfinished:visible")).hasCount(1);
    page.locator(".unfinished:visible [data-do=back]").click();
    assertThat(page.locator(LEAD)).hasValue("Портал жоқта сақталды");
  }

  /** The server got other text meanwhile, as from a phone: neither hides the other. */
  void offersBothWhereTheServersTextCameFromElsewhere() {
    String token = page.inputValue("form.writing [name=form-token]");
    String paper = page.inputValue("form.writing [name=paper]");
    context.setOffline(true);
    page.fill(LEAD, "Үстел басында жазылған");
    page.locator(".acts [value=save]").click();
    page.locator(".keeping.unsafe").waitFor();
    page.navigate("about:blank");
    context.setOffline(false);
    FormData phone = FormData.create().set("form-token", token).set("form", "console/write/news");
    phone.set("paper", paper);
    APIResponse kept =
        context
            .request()
            .post(
                demo.base() + "/kk/console/unfinished",
                RequestOptions.create()
                    .setHeader("Origin", demo.base())
                    .setForm(phone.set("texts.kk.lead", "Телефонда жазылған")));
    assertEquals(200, kept.status());
    open("");
    assertThat(page.locator(".unfinished:visible")).hasCount(2);
    page.locator(".unfinished:visible [data-do=drop]").click();
    assertThat(page.locator(".unfinished:visible")).hasCount(1);
  }

  private Locator named(String title) {
    return page.locator(".rows a", new Page.LocatorOptions().setHasText(title));
  }

  /** What no server has is named on the work list by the device, and opened from there. */
  void namesWhatOnlyTheDeviceHas() {
    page.navigate(demo.base() + "/kk/console/write/event");
    context.setOffline(true);
    page.fill("[name='texts.kk.title']", "Тек осы құрылғыда");
    page.locator(".keeping.unsafe").waitFor();
    page.navigate("about:blank");
    context.setOffline(false);
    page.navigate(demo.base() + "/kk/console");
    page.locator("#unsent a").click();
    page.locator(".unfinished:visible [data-do=back]").click();
    assertThat(page.locator("[name='texts.kk.title']")).hasValue("Тек осы құрылғыда");
    page.locator(".keeping.safe").waitFor();
  }

  /** A form that is opened anew takes nothing from what was begun before: each is offered. */
  void losesNothingWhereAFormIsOpenedAnew() {
    page.navigate(demo.base() + "/kk/console/write/clarification");
    page.fill(LEAD, "Бірінші қағаз");
    page.locator(".keeping.safe").waitFor();
    page.navigate(demo.base() + "/kk/console/write/clarification");
    assertThat(page.locator(".unfinished:visible")).hasCount(1);
    page.fill("[name='texts.kk.title']", "Екінші қағаз");
    page.locator(".keeping.safe").waitFor();
    page.navigate(demo.base() + "/kk/console");
    named("Екінші қағаз").click();
    assertThat(page.locator("[name='texts.kk.title']")).hasValue("Екінші қағаз");
    page.locator(".unfinished:visible a").click();
    assertThat(page.locator(LEAD)).hasValue("Бірінші қағаз");
  }

  /** What was only looked at is no text that didn't arrive. */
  void offersNothingThatStandsInTheFormAlready() {
    page.navigate(demo.base() + "/kk/console/write/news");
    page.fill("[name='texts.kk.title']", "Қаралған хабар");
    page.locator(".acts [value=save]").click();
    page.waitForURL("**?done=saved");
    String item = page.url().replaceAll("[?].*", "");
    page.evaluate("() => { window.fetch = () => new Promise(() => {}); }");
    page.fill(LEAD, "Жазылды");
    page.fill(LEAD, "");
    page.navigate(demo.base() + "/kk/console");
    assertThat(page.locator("#unsent")).isHidden();
    page.navigate(item);
    assertThat(page.locator(".unfinished:visible")).hasCount(0);
    page.fill(LEAD, "Жазылды");
    page.locator(".keeping.safe").waitFor();
    page.fill(LEAD, "");
    assertThat(page.locator("#keeping")).hasText("Жіберілмеген өзгеріс жоқ.");
    page.navigate(demo.base() + "/kk/console");
    assertThat(page.locator("a[href*='" + item.replaceAll(".*/", "") + "?unfinished']"))
        .hasCount(0);
  }

  /** What a portal left here that didn't tell papers apart is offered, and goes on as its own. */
  void offersWhatAnOlderPortalLeftOnTheDevice() {
    page.navigate(demo.base() + "/kk/console/write/event");
    page.evaluate(LEFT);
    page.navigate(demo.base() + "/kk/console");
    page.locator("#unsent a").click();
    page.locator(".unfinished:visible [data-do=back]").click();
    assertThat(page.locator("[name='texts.kk.title']")).hasValue("Бұрынғы порталдан қалған");
    page.locator(".keeping.safe").waitFor();
    page.navigate(demo.base() + "/kk/console");
    assertThat(page.locator("#unsent")).isHidden();
    named("Бұрынғы порталдан қалған").click();
    assertThat(page.locator("[name='texts.kk.title']")).hasValue("Бұрынғы порталдан қалған");
  }

  /** A browser of 2018 sends the form by itself, whichever button is pressed. */
  void stepsAsideInAnOlderBrowser() {
    open("");
    page.evaluate(OLDER);
    page.fill("[name='texts.kk.title']", "Ескі телефоннан жазылған хабар");
    page.locator(".acts [value=save]").click();
    page.waitForURL("**?done=saved");
  }

  /** Pieces are added and moved while the page stays. */
  void addsAndMovesWithoutLeaving() {
    open("");
    page.evaluate("window.stays = true");
    page.locator("[value='add kk list']").click();
    page.locator("[name='texts.kk.body.1.text']").fill("бірінші");
    page.locator("[value='up kk 1']").click();
    assertThat(page.locator("[name='texts.kk.body.0.text']")).hasValue("бірінші");
    assertEquals(true, page.evaluate("window.stays"));
    assertEquals("list", page.inputValue("[name='texts.kk.body.0.kind']"));
  }

  /** Words of Word and of messengers lose their dress. */
  void cleansWhatIsPasted() {
    open("");
    String field = "[name='texts.kk.body.0.text']";
    page.locator(field)
        .evaluate(
            PASTE,
            Map.of(
                "text/html",
                "<html><head><style>p{color:red}</style></head><body><p class=MsoNormal><b>Су</b>"
                    + "&nbsp;18:00-де <a href='https://example.org/a'>беріледі</a><o:p></o:p></p>"
                    + "<p>Екінші</p><script>alert(1)</script></body></html>",
                "text/plain",
                "x"));
    assertEquals(
        "**Су** 18:00-де [беріледі](https://example.org/a)\n\nЕкінші", page.inputValue(field));
    page.fill(LEAD, "");
    page.locator(LEAD)
        .evaluate(
            PASTE,
            Map.of("text/plain", "[22.11.2026, 10:14:05] Айгүл: Су\u200b беріледі\u00a0бүгін"));
    assertEquals("Су беріледі бүгін", page.inputValue(LEAD));
  }
}
