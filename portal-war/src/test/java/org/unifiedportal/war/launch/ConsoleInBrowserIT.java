package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The console on the running portal in Chromium: days of a press secretary on a phone, and every
 * screen on a phone and on a desk. Pictures lie in {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleInBrowserIT {
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final String NO_SIDEWAYS =
      "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

  /** What a person can reach by the keyboard, as the page has it. */
  private static final String REACHABLE =
      """
      [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter(one => one.type !== 'hidden' && one.tabIndex >= 0 && one.checkVisibility())
        .map((one, at) => one.dataset.reach = String(at)).length
      """;

  @TempDir static Path folder;

  private BrowserDemo demo;
  private BrowserContext phone;
  private Page page;
  private String[] trainee;
  private int taps;

  @BeforeAll
  void start() throws Exception {
    demo = BrowserDemo.start(folder);
    trainee = demo.person("publisher");
    phone = demo.phone();
    page = phone.newPage();
  }

  @AfterAll
  void stop() throws Exception {
    demo.close();
  }

  private void tap(String selector) {
    taps++;
    page.locator(selector).first().tap();
  }

  private void type(String name, String words) {
    taps++;
    page.locator("[name='" + name + "']").fill(words);
  }

  private void signIn() {
    page.navigate(demo.base() + "/kk/console");
    type("login", trainee[0]);
    type("password", trainee[1]);
    tap("main form button");
    page.waitForURL("**/console/second-factor*");
    type("code", BrowserDemo.code(trainee));
    tap("main form button");
    page.waitForURL("**/kk/console");
  }

  @Test
  @Order(1)
  void onAnEmptyMondayATraineePostsAProblemWithItsPlanInBothLanguagesIn25TapsAndFields() {
    signIn();
    assertTrue(page.locator(".unfed").textContent().contains("Бүгін жаңалық жоқ"), page.url());
    BrowserDemo.picture(page, "console-monday-390");
    tap(".tabs a[href$='/console/write']");
    tap("a[href$='/console/write/problem']");
    type("texts.kk.title", "Наурыз көшесінде су құбыры жарылды, су 18:00-де беріледі");
    type("fields.cause.kk", "1974 жылғы құбыр тозған.");
    type("fields.plan.kk", "Екі жүз метр құбыр бүгін ауыстырылады.");
    type("fields.responsible.kk", "Сарыбұлақ су арнасы");
    type("texts.ru.title", "На улице Наурыз прорвало трубу, воду дадут в 18:00");
    type("fields.cause.ru", "Труба 1974 года износилась.");
    type("fields.plan.ru", "Двести метров трубы заменят сегодня.");
    type("fields.responsible.ru", "Водоканал Сарыбулака");
    type("fields.due", "2026-12-30");
    tap("button[value=publish]");
    page.locator(".done").waitFor();
    assertTrue(page.locator(".done").textContent().contains("Жарияланды"), page.url());
    BrowserDemo.picture(page, "console-published-390");
    tap(".done a");
    page.waitForURL("**/kk/sarybulak/problems/**");
    assertTrue(page.locator("h1").textContent().startsWith("Наурыз көшесінде"), page.url());
    page.locator(".langs a[lang=ru]").tap();
    page.waitForURL("**/ru/sarybulak/problems/**");
    assertTrue(page.locator("h1").textContent().startsWith("На улице Наурыз"), page.url());
    assertTrue(taps <= 25, () -> taps + " taps and fields");
    page.navigate(demo.base() + "/kk/console");
    assertFalse(page.locator(".unfed").isVisible(), "the feed has something of today");
  }

  @Test
  @Order(2)
  void aNoticeIsScheduledInTheEveningCalledOffCorrectedAndScheduledAgain() {
    page.navigate(demo.base() + "/kk/console/write/announcement");
    type("texts.kk.title", "Ертең Абай көшесінде су болмайды");
    type("texts.kk.lead", "Жөндеу 9:00-де басталады, су 21:00-де беріледі.");
    String six = ZonedDateTime.now(ALMATY).plusDays(1).toLocalDate() + "T06:00";
    type("at", six);
    tap("button[value=schedule]");
    page.locator(".done").waitFor();
    String item = page.url();
    tap(".tabs a[href$='/console']");
    assertTrue(page.locator("main").textContent().contains("Жариялауға жоспарланған"), page.url());
    page.navigate(item);
    tap("button[value='call-off']");
    page.locator(".done").waitFor();
    type("texts.kk.lead", "Жөндеу 9:00-де басталады, су 18:00-де беріледі.");
    type("at", six);
    tap("button[value=schedule]");
    page.locator(".done").waitFor();
    String set = page.locator(".phone[lang=kk]").textContent();
    assertTrue(set.contains("Жөндеу 9:00-де басталады, су 18:00-де беріледі."), set);
  }

  private List<String> screens() {
    page.navigate(demo.base() + "/kk/console/publications");
    String item = page.locator(".own a").nth(1).getAttribute("href").replaceFirst("^/kk", "");
    return Stream.of(
            "/console",
            "/console/write",
            "/console/write/problem",
            "/console/write/document",
            "/console/publications",
            "/console/drafts",
            "/console/documents",
            "/console/pictures",
            "/console/pictures/upload",
            "/console/pictures/several",
            "/console/more",
            "/console/notices",
            "/console/sections",
            "/console/notices/flood",
            "/console/sessions",
            "/console/password",
            item,
            item + "/versions?from=1&to=1",
            item + "/check",
            item + "/withdraw")
        .toList();
  }

  @Test
  @Order(3)
  void everyScreenIsFitForAPhoneAndForADesk() {
    List<String> complaints = new ArrayList<>();
    for (String path : screens()) {
      look(page, "/kk" + path, 390, complaints);
      look(page, "/ru" + path, 1280, complaints);
    }
    page.setViewportSize(390, 844);
    assertEquals(List.of(), complaints);
  }

  private void look(Page at, String address, int width, List<String> complaints) {
    at.setViewportSize(width, 844);
    at.navigate(demo.base() + address);
    String name = address.replaceAll("[0-9a-f-]{36}", "item").replaceAll("[^a-z]+", "-");
    BrowserDemo.picture(at, "console" + name + "-" + width);
    BrowserDemo.violations(at).forEach(rule -> complaints.add(address + " " + rule));
    if (width == 390) {
      at.setViewportSize(320, 640);
      if (!Boolean.TRUE.equals(at.evaluate(NO_SIDEWAYS))) {
        complaints.add(address + " scrolls sideways at 320 px");
      }
    }
  }

  @Test
  @Order(4)
  void theAdministratorsScreenIsFitToo() throws Exception {
    String[] administrator = demo.person("portal");
    List<String> complaints = new ArrayList<>();
    try (BrowserContext other = demo.phone()) {
      Page people = other.newPage();
      look(people, "/kk/console/log-in", 390, complaints);
      people.setViewportSize(390, 844);
      people.fill("#login", administrator[0]);
      people.fill("#password", administrator[1]);
      people.tap("main form button");
      people.waitForURL("**/console/second-factor*");
      BrowserDemo.violations(people).forEach(rule -> complaints.add("second factor " + rule));
      BrowserDemo.picture(people, "console-second-factor-390");
      people.fill("#code", BrowserDemo.code(administrator));
      people.tap("main form button");
      people.waitForURL("**/kk/console");
      look(people, "/kk/console/people", 390, complaints);
      look(people, "/ru/console/people", 1280, complaints);
      look(people, "/ru/console/sign-off", 390, complaints);
      look(people, "/kk/console/delegations", 390, complaints);
      look(people, "/ru/console/delegations", 1280, complaints);
      look(people, "/kk/console/agencies", 390, complaints);
      look(people, "/ru/console/agencies", 1280, complaints);
      look(people, "/kk/console/agencies/new", 390, complaints);
      look(people, "/ru/console/agencies/new", 1280, complaints);
      look(people, "/kk/console/health", 390, complaints);
      look(people, "/ru/console/health", 1280, complaints);
      look(people, "/kk/console/tokens", 390, complaints);
      look(people, "/ru/console/tokens", 1280, complaints);
      look(people, "/kk/console/audit", 390, complaints);
      look(people, "/ru/console/audit", 1280, complaints);
      look(people, "/kk/latin/sarybulak", 390, complaints);
    }
    assertEquals(List.of(), complaints);
  }

  @Test
  @Order(5)
  void everythingIsReachedByTheKeyboard() throws Exception {
    try (BrowserContext desk = demo.desk(true)) {
      Page desktop = desk.newPage();
      demo.signIn(desktop, "officer");
      for (String path : List.of("", "/write", "/write/problem", "/publications", "/more")) {
        desktop.navigate(demo.base() + "/ru/console" + path);
        int reachable = ((Number) desktop.evaluate(REACHABLE)).intValue();
        Set<Object> reached = new java.util.HashSet<>();
        for (int presses = 0; presses < reachable + 14; presses++) {
          desktop.keyboard().press("Tab");
          reached.add(desktop.evaluate("document.activeElement.dataset.reach ?? ''"));
        }
        reached.remove("");
        assertEquals(reachable, reached.size(), path);
      }
    }
  }

  @Test
  @Order(6)
  void aWrongPasswordIsToldBesideItsFieldAndADraftIsSavedWithoutScriptAndMouse() throws Exception {
    try (BrowserContext desk = demo.desk(false)) {
      Page plain = desk.newPage();
      plain.navigate(demo.base() + "/ru/console/log-in");
      plain.locator("#login").focus();
      plain.keyboard().type("officer");
      plain.keyboard().press("Tab");
      plain.keyboard().type("неверно");
      plain.keyboard().press("Enter");
      plain.locator("#password-error").waitFor();
      assertEquals("officer", plain.inputValue("#login"));
      BrowserDemo.picture(plain, "console-door-wrong-1280");
      demo.signIn(plain, "officer");
      plain.navigate(demo.base() + "/ru/console/write/news");
      plain.locator("[name='texts.ru.title']").focus();
      plain.keyboard().type("Новый врач принимает с понедельника");
      Locator save = plain.locator(".acts button[value=save]");
      save.focus();
      plain.keyboard().press("Enter");
      plain.locator(".done").waitFor();
      assertEquals(
          "Новый врач принимает с понедельника", plain.inputValue("[name='texts.ru.title']"));
    }
  }

  @Test
  @Order(7)
  void theScriptKeepsCleansAndMovesWhatIsTyped() throws Exception {
    try (BrowserContext desk = demo.desk(true)) {
      Page writing = desk.newPage();
      demo.signIn(writing, "officer");
      HelpingScript script = new HelpingScript(demo, desk, writing);
      script.keepsOnTheServer();
      script.keepsOnTheDevice();
      script.staysWhereItIsWhenThePortalIsAway();
      script.addsAndMovesWithoutLeaving();
      script.cleansWhatIsPasted();
      assertEquals(List.of(), BrowserDemo.violations(writing));
    }
  }

  @Test
  @Order(8)
  void peopleAreWarnedInThreeTapsAndTheWarningIsTakenDown() {
    page.navigate(demo.base() + "/kk/console");
    taps = 0;
    tap("a[href$='/console/notices']");
    tap("a[href$='/console/notices/flood']");
    tap("button[name=hours][value='12']");
    page.locator(".done").waitFor();
    assertEquals(3, taps);
    List<String> complaints = new ArrayList<>();
    look(page, "/kk/console/notices", 390, complaints);
    look(page, "/kk/sarybulak", 390, complaints);
    assertTrue(page.locator("section.notices").textContent().contains("Су тасқыны"), page.url());
    look(page, "/ru/sarybulak/problems", 1280, complaints);
    assertTrue(page.locator("section.notices").textContent().contains("Наводнение"), page.url());
    assertEquals(List.of(), complaints);
    page.setViewportSize(390, 844);
    page.navigate(demo.base() + "/kk/console/notices");
    tap(".notice-row button");
    page.locator(".done").waitFor();
    page.navigate(demo.base() + "/kk/sarybulak");
    assertFalse(page.locator("section.notices").isVisible(), "gone at once");
  }

  @Test
  @Order(9)
  void aTraineePostsAProblemWithAPhotoInBothLanguagesIn25TapsAndFields() throws Exception {
    PictureStory story = new PictureStory(demo, phone, page);
    story.uploads();
    story.isToldWhatIsWrongWithAFile();
    story.crops();
    story.writesWithIt();
    assertTrue(story.taps() <= 25, () -> story.taps() + " taps and fields");
    story.findsItOnThePublicPage();
    story.takesItDown();
    assertEquals(List.of(), story.complaints());
  }
}
