package org.unifiedportal.war.launch;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.unifiedportal.core.account.OneTimeCode;

/**
 * A running demo and a Chromium beside it.
 *
 * @param home where the demo keeps its content and the accounts
 * @param base address of the portal, without a slash at its end
 */
record BrowserDemo(
    PortalProcess portal, Path home, String base, Playwright playwright, Browser browser)
    implements AutoCloseable {
  /** Where pictures of screens lie. */
  static final Path PICTURES = Path.of("target", "screenshots");

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** Chromium without windows where it is installed: a third of the work; else the whole one. */
  private static Path chromium() {
    return Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Chromium is not installed"));
  }

  static BrowserDemo start(Path folder) throws Exception {
    return start(folder, new Properties());
  }

  /** The same with what an operator has set. */
  static BrowserDemo start(Path folder, Properties settings) throws Exception {
    int port = PortalProcess.freePort();
    Path home = SeededHome.at(folder.resolve("home"));
    try (Writer file = Files.newBufferedWriter(home.resolve("portal.properties"))) {
      settings.store(file, null);
    }
    PortalProcess portal = PortalProcess.demo(folder, home, port).awaitReady();
    Map<String, String> env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS);
    Files.createDirectories(PICTURES);
    return new BrowserDemo(
        portal,
        home,
        "http://localhost:" + port,
        playwright,
        playwright.chromium().launch(options));
  }

  /** A phone with touch, 390 px wide. */
  BrowserContext phone() {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(390, 844)
            .setHasTouch(true)
            .setIsMobile(true));
  }

  /** A desk with a keyboard, with script or without. */
  BrowserContext desk(boolean script) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(script));
  }

  /** A browser that obeys no content security policy. */
  BrowserContext lawless() {
    return browser.newContext(new Browser.NewContextOptions().setBypassCSP(true));
  }

  /** A person of the demo: login, password, role, agency, secret of the codes. */
  String[] person(String login) throws IOException {
    return Files.readAllLines(home.resolve("demo-accounts.txt")).stream()
        .filter(line -> line.startsWith(login + "\t"))
        .map(line -> line.split("\t"))
        .findFirst()
        .orElseThrow();
  }

  /** The code that the person's device shows now. */
  static String code(String[] person) {
    return OneTimeCode.at(person[4], Instant.now());
  }

  /** Signs a person in who has no second factor. */
  void signIn(Page page, String login) throws IOException {
    String[] person = person(login);
    page.navigate(base + "/kk/console/log-in");
    page.fill("#login", person[0]);
    page.fill("#password", person[1]);
    page.click("main form button");
    page.waitForURL("**/kk/console");
  }

  /** The page at a path, as a program reads it. */
  String get(String path) throws IOException, InterruptedException {
    return PortalProcess.get(URI.create(base).getPort(), path).body();
  }

  /** What axe has against the page, which has no frames. */
  static List<String> violations(Page page) {
    AxeRunOptions violationsOnly = new AxeRunOptions();
    violationsOnly.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .options(violationsOnly).setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
            .toList();
  }

  static void picture(Page page, String name) {
    Path file = PICTURES.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
  }

  @Override
  public void close() throws InterruptedException {
    playwright.close();
    portal.terminate();
  }

  /** Asks how many lines the words take of each of these that is shown. */
  static String linesOf(String selector) {
    return "() => [...document.querySelectorAll('"
        + selector
        + "')].filter(one => one.offsetParent).map(one => { const words = document.createRange();"
        + " words.selectNodeContents(one); return words.getClientRects().length; })";
  }
}
