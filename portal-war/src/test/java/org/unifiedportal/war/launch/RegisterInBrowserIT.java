package org.unifiedportal.war.launch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.MadeFiles;

/** The register of documents on the running portal, on a phone and by the keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegisterInBrowserIT {
  private static final String NO_SIDEWAYS =
      "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
  private static final String ACT =
      "Сарыбұлақ ауданы әкімдігінің 2026 жылғы 12 қарашадағы № 118/Қ қаулысы.\n"
          + "Су тарифтерін бекіту туралы\n"
          + "Ауыз су тарифі 2027 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.\n";

  @TempDir static Path folder;

  private BrowserDemo demo;
  private BrowserContext phone;
  private Page page;
  private String card = "";

  @BeforeAll
  void start() throws Exception {
    demo = BrowserDemo.start(folder);
    phone = demo.phone();
    page = phone.newPage();
    demo.signIn(page, "officer");
  }

  @AfterAll
  void stop() throws Exception {
    demo.close();
  }

  private static FilePayload file(String name, byte[] bytes) {
    return new FilePayload(name, "application/octet-stream", bytes);
  }

  private void look(String name) {
    assertEquals(List.of(), BrowserDemo.violations(page), page.url());
    BrowserDemo.picture(page, "register-" + name + "-390");
    page.setViewportSize(320, 640);
    assertEquals(true, page.evaluate(NO_SIDEWAYS), page.url() + " at 320 px");
    page.setViewportSize(1280, 900);
    BrowserDemo.picture(page, "register-" + name + "-1280");
    page.setViewportSize(390, 844);
  }

  @Test
  @Order(1)
  void aBatchFromAPhoneGivesACardEachAndAReasonForEachBadFile() {
    page.locator(".tabs a[href$='/console/documents']").tap();
    page.waitForURL("**/console/documents");
    look("list");
    page.locator("a[href$='/console/documents/upload']").tap();
    page.waitForURL("**/console/documents/upload");
    look("upload");
    page.setInputFiles(
        "#file",
        new FilePayload[] {
          file("qauly_118.txt", ACT.getBytes(StandardCharsets.UTF_8)),
          file("кесте.docx", MadeFiles.docx("Кесте")),
          file("бос.pdf", new byte[0]),
          file("бағдарлама.pdf", MadeFiles.utf8("MZ бағдарлама")),
          file("қ".repeat(240) + ".docx", MadeFiles.docx("Ұзын атау"))
        });
    page.locator("main form button").tap();
    page.locator(".outcomes").waitFor();
    assertEquals(3, page.locator(".taken").count(), page.locator("main").textContent());
    assertEquals(2, page.locator(".not-taken").count());
    look("outcomes");
    card = page.locator(".taken:has-text('qauly_118') a").getAttribute("href");
  }

  @Test
  @Order(2)
  void aCardIsPrefilledFromTheFirstPageAndSavedByAPerson() throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    page.navigate(demo.base() + card);
    while (page.locator("#number").inputValue().isEmpty() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(300);
      page.navigate(demo.base() + card);
    }
    assertEquals("118/Қ", page.locator("#number").inputValue());
    assertEquals("2026-11-12", page.locator("#date").inputValue());
    assertEquals("resolution", page.locator("#kind").inputValue());
    assertEquals("Су тарифтерін бекіту туралы", page.locator("[id='title.kk']").inputValue());
    assertEquals("Сарыбұлақ ауданы әкімдігі", page.inputValue("[id='issuer.kk']"));
    assertThat(page.locator("[id='issuer.kk-hint']")).containsText("Файлдың бірінші бетінен");
    look("card");
    page.locator("[id='title.ru']").fill("Об утверждении тарифов на воду");
    page.locator("button[value=save]").tap();
    page.locator(".done").waitFor();
    assertThat(page.locator(".important")).hasCount(0);
    look("saved");
  }

  @Test
  @Order(3)
  void whatIsTypedIntoACardIsThereAgainFromTheFileFromTheServerAndFromTheDevice() {
    Locator title = page.locator("[id='title.ru']");
    page.navigate(demo.base() + card);
    title.fill("О тарифах");
    page.locator(".keeping.safe").waitFor();
    page.locator("button[value=file]").tap();
    page.waitForURL("**/file?unfinished=*");
    look("file");
    page.locator("a[href*='unfinished=']").tap();
    page.waitForURL(url -> url.contains(card + "?unfinished="));
    assertThat(title).hasValue("О тарифах");

    loseAnswers();
    title.fill("О тарифах на воду");
    page.locator(".keeping.unsafe").waitFor();
    phone.setOffline(true);
    title.fill("О тарифах на питьевую воду");
    page.navigate("about:blank");
    page.unrouteAll();
    phone.setOffline(false);
    page.navigate(demo.base() + card);
    assertThat(page.locator(".unfinished:visible")).hasCount(1);
    look("unsaved");
    page.locator(".unfinished:visible [data-do=back]").tap();
    page.locator("#preview-card").waitFor();
    assertThat(title).hasValue("О тарифах на питьевую воду");
    page.locator(".keeping.safe").waitFor();
    page.locator("button[value=save]").tap();
    page.locator(".done").waitFor();
    page.navigate(demo.base() + card);
    assertThat(title).hasValue("О тарифах на питьевую воду");
    assertThat(page.locator(".unfinished:visible")).hasCount(0);
  }

  /** What the phone sends to be kept arrives, and it never hears of it. */
  private void loseAnswers() {
    page.route(
        "**/console/unfinished",
        route -> {
          route.fetch();
          route.abort();
        });
  }

  @Test
  @Order(4)
  void everyScreenSpeaksThreeLanguagesAndFitsASmallPhone() {
    List<String> wrong = new ArrayList<>();
    for (String language : List.of("kk", "ru", "en")) {
      for (String path :
          List.of(
              "", "?q=118&lacks=topic", "/missing", "/upload", "/" + id(), "/" + id() + "/file")) {
        page.navigate(demo.base() + "/" + language + "/console/documents" + path);
        page.setViewportSize(320, 640);
        BrowserDemo.violations(page).forEach(one -> wrong.add(page.url() + " " + one));
        if (!page.evaluate(NO_SIDEWAYS).equals(true)) {
          wrong.add(page.url() + " scrolls sideways");
        }
      }
    }
    page.setViewportSize(390, 844);
    assertEquals(List.of(), wrong);
  }

  private String id() {
    return card.substring(card.lastIndexOf('/') + 1);
  }

  @Test
  @Order(5)
  void withoutScriptAndByTheKeyboardAPublisherPublishesReplacesAndTakesBack() throws Exception {
    try (BrowserContext desk = demo.desk(false)) {
      Page publisher = desk.newPage();
      String[] person = demo.person("publisher");
      publisher.navigate(demo.base() + "/kk/console/log-in");
      publisher.fill("#login", person[0]);
      publisher.fill("#password", person[1]);
      publisher.keyboard().press("Enter");
      publisher.fill("#code", BrowserDemo.code(person));
      publisher.keyboard().press("Enter");
      publisher.waitForURL("**/kk/console");

      publisher.navigate(demo.base() + card);
      assertThat(publisher.locator("[id='issuer.kk']")).not().hasValue("");
      publisher.fill("[id='issuer.kk']", "");
      publisher.fill("[id='issuer.ru']", "");
      press(publisher, publisher.locator("button[value=publish]"));
      publisher.locator("#complaints").waitFor();
      publisher.fill("[id='issuer.kk']", "Сарыбұлақ ауданының әкімдігі");
      press(publisher, publisher.locator("button[value=publish]"));
      publisher.locator(".done").waitFor();

      publisher.navigate(demo.base() + card + "/file");
      publisher.fill("[id='note.kk']", "1-тармақтағы күн түзетілді.");
      publisher.setInputFiles("#file", file("қаулы.txt", MadeFiles.utf8(ACT + "Түзетілді.")));
      press(publisher, publisher.locator("main form button"));
      publisher.locator(".done").waitFor();
      assertTrue(publisher.locator("main").textContent().contains("2-нұсқа"), publisher.url());

      publisher.navigate(demo.base() + card + "/withdraw");
      publisher.selectOption("#cause", "mistake");
      publisher.fill("[id='reason.kk']", "Қате жүктелді.");
      press(publisher, publisher.locator("main form button"));
      publisher.locator(".done").waitFor();
      assertTrue(publisher.locator("main").textContent().contains("алып тасталған"));
      publishesItAnew(publisher);
      putsItBackAllTheSame(publisher);
    }
  }

  private void publishesItAnew(Page publisher) {
    publisher.navigate(demo.base() + "/kk/console/documents/upload");
    publisher.setInputFiles("#file", file("қайта.txt", MadeFiles.utf8(ACT + "Қайта жүктелді.")));
    press(publisher, publisher.locator("main form button"));
    publisher.navigate(demo.base() + publisher.locator(".taken a").getAttribute("href"));
    publisher.selectOption("#kind", "resolution");
    publisher.fill("#number", "118/Қ");
    publisher.fill("#date", "2026-11-12");
    publisher.fill("[id='issuer.kk']", "Сарыбұлақ ауданының әкімдігі");
    press(publisher, publisher.locator("button[value=publish]"));
    publisher.locator(".done").waitFor();
  }

  private void putsItBackAllTheSame(Page publisher) {
    publisher.navigate(demo.base() + card);
    press(publisher, publisher.locator("form.undo button"));
    publisher.waitForURL("**/same");
    assertThat(publisher.locator("[role=status]")).containsText("орнына қайтарылған жоқ");
    BrowserDemo.picture(publisher, "register-same-gone-1280");
    press(publisher, publisher.locator("main form button"));
    publisher.locator(".done").waitFor();
    assertTrue(publisher.locator("main").textContent().contains("Құжат орнына қайтты"));
  }

  private static void press(Page page, Locator button) {
    button.focus();
    page.keyboard().press("Enter");
    page.waitForLoadState();
  }
}
