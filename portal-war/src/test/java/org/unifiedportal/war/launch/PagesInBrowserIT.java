package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
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
  @TempDir static Path folder;

  private BrowserDemo demo;
  private String problem;
  private List<String> files;

  @BeforeAll
  void start() throws Exception {
    demo = BrowserDemo.start(folder);
    problem = first(demo.get("/kk/sarybulak/problems"), "problems");
    files = files();
  }

  @AfterAll
  void stop() throws Exception {
    demo.close();
  }

  private static String first(String html, String kind) {
    Matcher address =
        Pattern.compile("href=\"/kk(/sarybulak/" + kind + "/\\d{4}/[^\"]+)\"").matcher(html);
    assertTrue(address.find(), html);
    return address.group(1);
  }

  /** A document, its file as a page, and a table as a page, as soon as the files were read. */
  private List<String> files() throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    List<String> found = List.of();
    while (found.size() < 3 && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(200);
      found = readable(demo.get("/kk/sarybulak/files"));
    }
    assertEquals(3, found.size(), "a text and a table of the demo are read");
    return found;
  }

  private List<String> readable(String list) throws Exception {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher pages = Pattern.compile("href=\"/kk(/sarybulak/files/[^\"]+)\"").matcher(list);
    while (pages.find()) {
      String page = demo.get("/kk" + pages.group(1));
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
        "/koktal/clarifications/2026/auyzsu-sapasy-zertteu",
        "/sarybulak/sections",
        "/search?q=су",
        "/search?q=қаулы&kind=document&sort=newest",
        "/search?q=су&agency=sarybulak&sort=oldest",
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
    try (BrowserContext phone = demo.phone()) {
      Page page = phone.newPage();
      page.onConsoleMessage(message -> {
        boolean isOurs = !message.text().contains("404 (Not Found)");
        if (message.type().equals("error") && isOurs) {
          complaints.add(message.text());
        }
      });
      page.onResponse(answers::add);
      page.navigate(demo.base() + address);
      BrowserDemo.picture(page, address.replaceAll("[^a-z0-9]+", "-"));

      assertEquals(List.of(), complaints, "console");
      assertEquals(List.of(), missing(answers), "what a page shows is there");
      assertTrue(answers.size() <= 4, () -> answers.size() + " requests");
      assertTrue(weight(answers) <= 30_000, () -> weight(answers) + " bytes");
      assertEquals(List.of(), BrowserDemo.violations(page), "axe");
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

  private static long weight(List<Response> answers) {
    return answers.stream()
        .mapToLong(answer ->
            answer.request().sizes().responseBodySize
                + answer.request().sizes().responseHeadersSize)
        .sum();
  }

  @Test
  void whoTypesAnOfferedPhraseTypesOnAndWhoChoosesItIsTakenThere() {
    try (BrowserContext desk = demo.desk(true)) {
      Page page = desk.newPage();
      page.navigate(demo.base() + "/kk/");
      String before = page.url();
      Locator field = page.locator("#q");
      typed(page, field, "Жаңал");
      page.keyboard().type("ықтар");
      assertEquals("Жаңалықтар", field.inputValue());
      page.keyboard().type(" мектеп");
      page.waitForTimeout(500);
      assertEquals(before, page.url());
      assertEquals("Жаңалықтар мектеп", field.inputValue());

      typed(page, field, "Жаңал");
      field.evaluate(CHOICE, "Жаңалықтар");
      page.waitForURL("**/kk/search?*kind=news*");
    }
  }

  private static void typed(Page page, Locator field, String words) {
    field.fill("");
    field.focus();
    page.keyboard().type(words);
    page.locator("#q-offers option[value=Жаңалықтар]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  /** As browsers put a choice of the list into the field. */
  private static final String CHOICE =
      "(field, words) => { field.value = words; field.dispatchEvent(new Event('input')); }";

  @Test
  void aSearchFromAnAgencysPageShowsItsHitsAtOnce() {
    try (BrowserContext phone = demo.phone()) {
      Page page = phone.newPage();
      page.setViewportSize(360, 740);
      page.navigate(demo.base() + "/kk/sarybulak");
      page.fill("input[name=q]", "су құбыры");
      page.press("input[name=q]", "Enter");
      page.waitForURL("**/kk/search?*agency=sarybulak*");
      double top = page.locator("main .cards .card").first().boundingBox().y;
      assertTrue(top < 740, "the first hit stands at " + top);
      Locator chip = page.locator("main > .chips a[aria-current]");
      assertTrue(chip.first().textContent().contains("Сарыбұлақ ауданы"), chip.toString());
      chip.first().click();
      assertFalse(page.url().contains("agency="), page.url());
    }
  }

  @Test
  void theWayBackTakesOneLineAboveATitleOnAPhone() {
    try (BrowserContext phone = demo.phone()) {
      Page page = phone.newPage();
      page.setViewportSize(360, 740);
      for (String address : List.of("/kk" + problem, "/ru" + problem, "/kk" + files.getFirst())) {
        page.navigate(demo.base() + address);
        double height = page.locator(".crumbs").boundingBox().height;
        assertTrue(height < 60, address + " " + height);
        assertEquals(2, page.locator(".crumbs li:visible").count(), address);
        assertEquals(List.of(1, 1), page.evaluate(BrowserDemo.linesOf(".crumbs a")), address);
      }
    }
  }

  @Test
  void theSectionsOfTheLawTakeAFewScreensOfAPhoneAndAreAllPrinted() {
    try (BrowserContext phone = demo.phone()) {
      Page page = phone.newPage();
      page.setViewportSize(360, 740);
      page.navigate(demo.base() + "/kk/sarybulak/sections");
      int height = (int) page.evaluate("document.documentElement.scrollHeight");
      assertTrue(height < 4 * 740, height + " px");
      Locator row = page.locator("#budget .rows a").first();
      assertFalse(row.isVisible());
      page.click("#budget summary");
      assertTrue(row.isVisible());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals(68, page.locator(".folds .rows a:visible").count());
    }
  }

  @Test
  void everyFeedThatIsOfferedIsThere() throws Exception {
    Matcher feeds = Pattern.compile("href=\"(/kk/feeds/[^\"]+)\"").matcher(demo.get("/kk/feeds"));
    int port = URI.create(demo.base()).getPort();
    Map<String, Integer> lost = new LinkedHashMap<>();
    int offered = 0;
    while (feeds.find()) {
      int status = PortalProcess.get(port, feeds.group(1)).statusCode();
      if (status != 200) {
        lost.put(feeds.group(1), status);
      }
      offered++;
    }
    assertEquals(Map.of(), lost);
    assertTrue(offered > 100, "feeds of each agency");
  }

  @Test
  void aReaderWithoutScriptFindsAndReads() {
    try (BrowserContext plain = demo.desk(false)) {
      Page page = plain.newPage();
      page.setViewportSize(390, 844);
      page.navigate(demo.base() + "/kk/sarybulak");
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
