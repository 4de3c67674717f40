package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.PublicationKind;

/**
 * Scripts typed into every field of every kind in three languages run nowhere: neither in the
 * console, nor on pages, lists, hits and feeds, though the browser is told to obey no policy.
 *
 * <p>The system property {@code scripts.all} asks for each script in each kind; else the scripts
 * take turns, so that each kind has one and each script has several kinds.
 */
class ScriptsInBrowserIT {
  private static final List<String> SCRIPTS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "</textarea></title></script><svg onload=alert(1)>",
          "[a](javascript:alert(1)) ]]><script>alert(1)</script>",
          "' autofocus onfocus=alert(1) x=\" autofocus onfocus=alert(1) y=\"");
  private static final List<String> PIECES =
      List.of("paragraph", "heading", "list", "steps", "facts", "important");
  private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
  private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([0-9a-f]+)\"");
  private static final Pattern LIVE =
      Pattern.compile("class=\"callout done\".*?href=\"/kk(/[^\"]+)\"", Pattern.DOTALL);

  /** Days of what has happened, which none to come can be. */
  private static final Set<String> PAST = Set.of("received", "settled");

  private static final LocalDate YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1);
  private static final LocalDate SOON = LocalDate.now(ZoneOffset.UTC).plusDays(30);

  @TempDir Path folder;

  private final List<String> ran = new ArrayList<>();
  private BrowserDemo demo;
  private Page page;

  @Test
  void whatIsTypedRunsNowhere() throws Exception {
    try (BrowserDemo started = BrowserDemo.start(folder);
        BrowserContext lawless = started.lawless()) {
      demo = started;
      page = lawless.newPage();
      page.onDialog(dialog -> {
        ran.add(page.url() + " " + dialog.message());
        dialog.dismiss();
      });
      signIn();
      PublicationKind[] kinds = PublicationKind.values();
      for (int at = 0; at < kinds.length; at++) {
        for (int script = 0; script < SCRIPTS.size(); script++) {
          if (Boolean.getBoolean("scripts.all") || at % SCRIPTS.size() == script) {
            tryOn(kinds[at], SCRIPTS.get(script));
          }
        }
        readLists(kinds[at]);
      }
      assertEquals(List.of(), ran);
    }
  }

  private void signIn() throws Exception {
    String[] publisher = demo.person("publisher");
    page.navigate(demo.base() + "/kk/console/log-in");
    page.fill("#login", publisher[0]);
    page.fill("#password", publisher[1]);
    page.click("main form button");
    page.waitForURL("**/console/second-factor*");
    page.fill("#code", BrowserDemo.code(publisher));
    page.click("main form button");
    page.waitForURL("**/kk/console");
  }

  private void tryOn(PublicationKind kind, String script) {
    String address = demo.base() + "/kk/console/write/" + kind.key();
    page.navigate(address);
    Map<String, String> typed = typed(kind, script);
    typed.put("agency", page.inputValue("input[name=agency]"));
    show(send(address, typed, "preview"));
    APIResponse published = send(address, typed, "publish");
    assertTrue(published.url().contains("done=published"), () -> kind + " " + published.text());
    show(published);
    page.navigate(published.url());
    Matcher live = LIVE.matcher(published.text());
    assertTrue(live.find(), published.text());
    for (String language : LANGUAGES) {
      visit("/" + language + live.group(1));
    }
  }

  private APIResponse send(String address, Map<String, String> typed, String button) {
    Matcher token = TOKEN.matcher(page.content());
    assertTrue(token.find(), page.url());
    FormData form = FormData.create().set("form-token", token.group(1)).set("do", button);
    typed.forEach(form::set);
    return page.context()
        .request()
        .post(address, RequestOptions.create().setHeader("Origin", demo.base()).setForm(form));
  }

  /** An answer as if the browser had come upon it at the portal's own address. */
  private void show(APIResponse answer) {
    page.route(
        "**/shown",
        route ->
            route.fulfill(
                new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setBody(answer.text())));
    page.navigate(demo.base() + "/shown");
    page.unroute("**/shown");
  }

  private void visit(String path) {
    page.navigate(demo.base() + path);
    assertEquals(0, page.locator("a[href^='javascript']").count(), path);
  }

  private void readLists(PublicationKind kind) {
    for (String language : LANGUAGES) {
      visit("/" + language + "/sarybulak/" + kind.path());
    }
    visit("/kk/search?q=alert");
    visit("/ru/search?q=%3Cscript%3Ealert(1)%3C/script%3E");
    show(page.context().request().get(feed("kk", kind)));
    show(page.context().request().get(feed("ru", kind)));
    visit("/kk/console/publications");
  }

  private String feed(String language, PublicationKind kind) {
    return demo.base() + "/" + language + "/feeds/sarybulak/" + kind.path() + "/atom.xml";
  }

  /**
   * Every field in every language; only where a date, a choice or an address must stand it does.
   */
  private static Map<String, String> typed(PublicationKind kind, String script) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      String text = "texts." + language;
      typed.put(text + ".title", kind.key() + " " + language + " " + script);
      typed.put(text + ".lead", script);
      for (int at = 0; at < PIECES.size(); at++) {
        typed.put(text + ".body." + at + ".kind", PIECES.get(at));
        typed.put(text + ".body." + at + ".text", script + ": " + script);
      }
    }
    kind.fields().forEach(spec -> type(spec, script, typed));
    return typed;
  }

  private static void type(FieldSpec spec, String script, Map<String, String> typed) {
    String name = "fields." + spec.key();
    switch (spec.type()) {
      case WORDS -> LANGUAGES.forEach(one -> typed.put(name + "." + one, script));
      case LINE -> typed.put(name, script);
      case DAY -> typed.put(name, (PAST.contains(spec.key()) ? YESTERDAY : SOON).toString());
      case MOMENT -> typed.put(name, SOON + "T10:00");
      case CHOICE -> typed.put(name, spec.choices().getFirst());
      case LINK -> typed.put(name, "https://example.org/?q=\"><script>alert(1)</script>");
      case WEEKDAYS -> typed.put(name, "monday");
      case FOLLOW_UPS -> {
        typed.put(name + ".0.day", SOON.toString());
        LANGUAGES.forEach(one -> typed.put(name + ".0.words." + one, script));
      }
    }
  }
}
