package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public template on the running portal, read in Chromium as on a phone. Pictures of them lie
 * in {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserIT {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @TempDir static Path folder;

  private PortalProcess portal;
  private Playwright playwright;
  private Browser browser;
  private String base;
  private String problem;
  private List<String> files;

  @BeforeAll
  void start() throws Exception {
    int port = PortalProcess.freePort();
    portal = PortalProcess.demo(folder, folder.resolve("home"), port).awaitReady();
    base = "http://localhost:" + port;
    problem = first(PortalProcess.get(port, "/kk/sarybulak/problems").body(), "problems");
    files = files(port);
    Map<String, String> env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  void stop() throws Exception {
    playwright.close();
    portal.terminate();
  }

  private static String first(String html, String kind) {
    Matcher address =
        Pattern.compile("href=\"/kk(/sarybulak/" + kind + "/\\d{4}/[^\"]+)\"").matcher(html);
    assertTrue(address.find(), html);
    return address.group(1);
  }

  /** A document, its file as a page, and a table as a page, as soon as the files were read. */
  private static List<String> files(int port) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    List<String> found = List.of();
    while (found.size() < 3 && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(200);
      found = readable(port, PortalProcess.get(port, "/kk/sarybulak/files").body());
    }
    assertEquals(3, found.size(), "a text and a table of the demo are read");
    return found;
  }

  private static List<String> readable(int port, String list) throws Exception {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher pages = Pattern.compile("href=\"/kk(/sarybulak/files/[^\"]+)\"").matcher(list);
    while (pages.find()) {
      String page = PortalProcess.get(port, "/kk" + pages.group(1)).body();
      Matcher twin = Pattern.compile("href=\"/kk(/d/[0-9a-f-]+/kk/(docx|csv))\"").matcher(page);
      if (twin.find()) {
        found.putIfAbsent("document", pages.group(1));
        found.putIfAbsent(twin.group(2), twin.group(1));
      }
    }
    return List.copyOf(found.values());
  }

  /** The addresses below a language, one for each template. */
  Stream<String> templates() {
    return Stream.concat(files.stream(), fixed());
  }

  private Stream<String> fixed() {
    return Stream.of(
        "/",
        "/sarybulak",
        "/sarybulak/problems",
        problem,
        "/sarybulak/sections",
        "/search?q=су",
        "/search?q=қаулы&kind=document&sort=newest",
        "/search?q=ешқашантабылмайды",
        "/feeds",
        "/menu",
        "/help",
        "/accessibility",
        "/large/sarybulak",
        "/unknown/address");
  }

  private Stream<String> addresses() {
    return Stream.concat(
        Stream.of("/"), templates().flatMap(path -> Stream.of("/kk" + path, "/ru" + path)));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void aPhoneReadsIt(String address) throws Exception {
    List<String> complaints = new ArrayList<>();
    List<Response> answers = new ArrayList<>();
    try (BrowserContext phone = phone(390)) {
      Page page = phone.newPage();
      page.onConsoleMessage(message -> {
        boolean isOurs = !message.text().contains("404 (Not Found)");
        if (message.type().equals("error") && isOurs) {
          complaints.add(message.text());
        }
      });
      page.onResponse(answers::add);
      page.navigate(base + address);
      page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(address)));

      assertEquals(List.of(), complaints, "console");
      assertEquals(List.of(), missing(answers), "what a page shows is there");
      assertTrue(answers.size() <= 4, () -> answers.size() + " requests");
      assertTrue(weight(answers) <= 30_000, () -> weight(answers) + " bytes");
      assertEquals(List.of(), violations(page), "axe");
      page.setViewportSize(320, 640);
      assertEquals(true, page.evaluate(NO_SIDEWAYS), "no sideways scroll at 320 px");
    }
  }

  /**
   * The pictures, styles and icons that were not there; the page itself may be a 404 on purpose.
   */
  private static List<String> missing(List<Response> answers) {
    return answers.stream().skip(1).filter(answer -> !answer.ok()).map(Response::url).toList();
  }

  private static final String NO_SIDEWAYS =
      "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

  private BrowserContext phone(int width) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, 844)
            .setDeviceScaleFactor(2)
            .setHasTouch(true)
            .setIsMobile(true)
            .setJavaScriptEnabled(true));
  }

  private static long weight(List<Response> answers) {
    return answers.stream()
        .mapToLong(answer ->
            answer.request().sizes().responseBodySize
                + answer.request().sizes().responseHeadersSize)
        .sum();
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream().map(PagesInBrowserIT::said).toList();
  }

  private static String said(Rule rule) {
    return rule.getId() + " " + rule.getNodes().getFirst().getHtml();
  }

  private static Path picture(String address) {
    return PICTURES.resolve(address.replaceAll("[^a-z0-9]+", "-") + ".png");
  }

  @Test
  void aReaderWithoutScriptFindsAndReads() {
    try (BrowserContext phone =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(390, 844))) {
      Page page = phone.newPage();
      page.navigate(base + "/kk/sarybulak");
      page.fill("input[name=q]", "су құбыры");
      page.press("input[name=q]", "Enter");
      assertTrue(page.url().contains("/kk/search?"), page.url());
      page.click("main a[href*='/problems/']");
      assertTrue(page.locator("h1").textContent().contains("су"), page.url());
      page.click(".langs a[lang=ru]");
      assertEquals("ru", page.locator("html").getAttribute("lang"));
    }
  }
}
