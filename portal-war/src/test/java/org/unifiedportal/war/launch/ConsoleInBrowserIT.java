package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.openid.MadeUpProvider;

/**
 * The console on the running portal in Chromium: days of a press secretary on a phone, and every
 * screen on a phone and on a desk. Pictures lie in {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleInBrowserIT {
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final String PROVEN = "ospan@sarybulak.example";

  @TempDir static Path folder;

  private final MadeUpProvider provider = new MadeUpProvider(PortalTime.by(Clock.systemUTC()));
  private BrowserDemo demo;
  private Looks looks;
  private BrowserContext phone;
  private Page page;
  private String[] trainee;
  private String posted = "";
  private int taps;

  @BeforeAll
  void start() throws Exception {
    demo = BrowserDemo.start(folder, provider.written());
    looks = new Looks(demo);
    trainee = demo.person("publisher");
    phone = demo.phone();
    page = phone.newPage();
  }

  @AfterAll
  void stop() throws Exception {
    demo.close();
    provider.close();
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
    posted = Looks.below(page.url()).replaceAll("[?].*", "");
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
    page.locator("section.set").waitFor();
    String set = page.locator(".phone[lang=kk]").textContent();
    assertTrue(set.contains("Жөндеу 9:00-де басталады, су 18:00-де беріледі."), set);
  }

  @Test
  @Order(2)
  void theWaysToOtherMonthsTakeOneLineEachOnASmallPhone() {
    ViewportSize usual = page.viewportSize();
    page.setViewportSize(360, 740);
    for (String language : List.of("kk", "ru", "en")) {
      page.navigate(demo.base() + "/" + language + "/console/calendar");
      assertEquals(List.of(1, 1), page.evaluate(BrowserDemo.linesOf(".months a")), language);
    }
    page.setViewportSize(usual.width, usual.height);
  }

  @Test
  @Order(3)
  void everyScreenOfHersIsFitForAPhoneADeskAndTheKeyboard() {
    looks.at(page, "console");
    for (String path :
        List.of(
            "write",
            "write/problem",
            "write/press-secretary",
            "write/social-page",
            "drafts",
            "translations",
            "calendar",
            "publications",
            "sections",
            "pictures/several",
            "documents/upload",
            "documents/missing",
            "more",
            "sessions",
            "password")) {
      looks.at(page, "console/" + path);
    }
    looks.at(page, posted);
    looks.at(page, posted + "/versions?from=1&to=1");
    page.navigate(demo.base() + "/kk/" + posted);
    page.locator(".acts button[value=save]").tap();
    page.locator("details.discard summary").tap();
    looks.at(page, posted);
    looks.at(page, "console/documents");
    String paper = Looks.below(page.locator(".own a").first().getAttribute("href"));
    for (String part : List.of("", "/file", "/withdraw")) {
      looks.at(page, paper + part);
    }
    String draft = uploadsAnotherAct();
    page.navigate(demo.base() + "/kk/" + draft);
    page.locator("details.discard summary").tap();
    looks.here(page, "console-document-discard");
    bringsAnotherActsFile(paper);
    looks.at(page, paper + "/offered");
    putsItBesideAllTheSame(paper);
    looks.at(page, draft + "/same");
    looks.at(page, draft + "/persons");
    assertEquals(List.of(), looks.complaints());
  }

  /** A document that nobody has published. */
  private String uploadsAnotherAct() {
    page.navigate(demo.base() + "/kk/console/documents/upload");
    page.setInputFiles("#file", anotherAct());
    tap("main form button");
    page.locator(".taken").waitFor();
    return Looks.below(page.locator(".taken a").getAttribute("href"));
  }

  private static FilePayload anotherAct() {
    String act =
        "Басқа облыс мәслихатының 1999 жылғы 3 ақпандағы № 9999 шешімі.\n"
            + "Орман өрттерінің алдын алу шаралары туралы\n\nЖауапты: ЖСН 850101300005\n";
    return new FilePayload("шешім.txt", "text/plain", act.getBytes(StandardCharsets.UTF_8));
  }

  /** The file says other than the card: the person is asked, and nothing goes live. */
  private void bringsAnotherActsFile(String paper) {
    page.navigate(demo.base() + "/kk/" + paper + "/file");
    type("note.kk", "Қосымшасы ауыстырылды.");
    page.setInputFiles("#file", anotherAct());
    tap("main form button");
    page.waitForURL("**/offered");
    page.locator("#differences").waitFor();
    assertTrue(page.locator("#differences dd").count() >= 2, page.url());
    assertTrue(page.locator(".callout").first().textContent().contains("ЖСН"), page.url());
  }

  /** It stands beside the other file, and may be taken off. */
  private void putsItBesideAllTheSame(String paper) {
    tap("button[name=do][value=replace]");
    page.locator(".done").waitFor();
    page.navigate(demo.base() + "/kk/" + paper + "/file");
    page.locator("a[href*='/file/off']").first().tap();
    page.waitForURL("**/file/off?*");
    looks.here(page, "console-document-file-off");
  }

  @Test
  @Order(4)
  void theAdministratorsScreensAreFitToo() throws Exception {
    String[] administrator = demo.person("portal");
    try (BrowserContext other = demo.phone()) {
      Page desk = other.newPage();
      looks.at(desk, "console/log-in");
      desk.fill("#login", administrator[0]);
      desk.fill("#password", administrator[1]);
      desk.tap("main form button");
      desk.waitForURL("**/console/second-factor*");
      looks.here(desk, "console-second-factor");
      desk.fill("#code", BrowserDemo.code(administrator));
      desk.tap("main form button");
      desk.waitForURL("**/console");
      AdministratorStory story = new AdministratorStory(demo, desk, looks);
      story.lists();
      story.tunesTheSearch();
      story.invites();
      story.makesAToken();
      story.keepsPlaces();
      story.closesAnAgencyAndOpensItAgain();
      story.notesAnEmail("Оспан Нұрлан Бекболатұлы", PROVEN);
    }
    assertEquals(List.of(), looks.complaints());
  }

  @Test
  @Order(5)
  void anOfficerComesInByTheOrganisationsAccountAndAStrangerIsToldWhyNot() {
    ProviderStory story = new ProviderStory(demo, looks);
    story.comesIn(PROVEN, "Оспан Нұрлан Бекболатұлы");
    story.isRefused("stranger@aksai.example");
    assertEquals(List.of(), looks.complaints());
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
      script.offersBothWhereTheServersTextCameFromElsewhere();
      script.namesWhatOnlyTheDeviceHas();
      script.losesNothingWhereAFormIsOpenedAnew();
      script.offersNothingThatStandsInTheFormAlready();
      script.offersWhatAnOlderPortalLeftOnTheDevice();
      script.stepsAsideInAnOlderBrowser();
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
    looks.here(page, "console-notices");
    page.navigate(demo.base() + "/kk/sarybulak");
    assertTrue(page.locator("section.notices").textContent().contains("Су тасқыны"), page.url());
    looks.here(page, "warned");
    page.navigate(demo.base() + "/ru/sarybulak/problems");
    assertTrue(page.locator("section.notices").textContent().contains("Наводнение"), page.url());
    page.navigate(demo.base() + "/kk/latin/sarybulak");
    looks.here(page, "warned-latin");
    looks.at(page, "console/notices/flood");
    assertEquals(List.of(), looks.complaints());
    page.navigate(demo.base() + "/kk/console/notices");
    tap(".notice-row button");
    page.locator(".done").waitFor();
    page.navigate(demo.base() + "/kk/sarybulak");
    assertFalse(page.locator("section.notices").isVisible(), "gone at once");
  }

  @Test
  @Order(9)
  void aTraineePostsAProblemWithAPhotoInBothLanguagesIn25TapsAndFields() throws Exception {
    PictureStory story = new PictureStory(demo, phone, page, looks);
    story.uploads();
    story.isToldWhatIsWrongWithAFile();
    story.crops();
    story.writesWithIt();
    assertTrue(story.taps() <= 25, () -> story.taps() + " taps and fields");
    story.findsItOnThePublicPage();
    story.takesItDown();
    assertEquals(List.of(), looks.complaints());
  }

  @Test
  @Order(10)
  void whatIsCheckedAndWhatIsTakenDownByMistakeHaveFitScreens() throws Exception {
    CheckStory story = new CheckStory(demo, page, looks);
    story.isSaved();
    story.aGuestIsAsked();
    story.aColleagueIsAsked();
    story.isTakenDownAndPutBack(posted);
    assertEquals(List.of(), looks.complaints());
  }

  @Test
  @Order(11)
  void whatWasTypedWhenTheSessionEndedComesBackIntoItsForm() throws Exception {
    try (BrowserContext other = demo.phone()) {
      EndedSessionStory story = new EndedSessionStory(demo, other, other.newPage(), looks);
      story.keepsAText();
      story.keepsWhatAPictureShows();
    }
    assertEquals(List.of(), looks.complaints());
  }

  @Test
  @Order(12)
  void everyScreenOfTheConsoleWasLookedAt() {
    assertEquals(Set.of(), looks.unseen());
  }
}
