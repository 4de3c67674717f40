package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.unifiedportal.core.vault.MadeFiles;

/** A photo from a phone until citizens see it, step by step. */
final class PictureStory {
  private static final String SHOWN =
      "async () => { const img = document.querySelector('.body picture img');"
          + " await img.decode(); return img.currentSrc + ' ' + img.naturalWidth; }";

  private final BrowserDemo demo;
  private final BrowserContext phone;
  private final Page page;
  private final Looks looks;
  private String picture = "";
  private String published = "";
  private String size = "";
  private int taps;

  PictureStory(BrowserDemo demo, BrowserContext phone, Page page, Looks looks) {
    this.demo = demo;
    this.phone = phone;
    this.page = page;
    this.looks = looks;
  }

  int taps() {
    return taps;
  }

  private void tap(String selector) {
    taps++;
    page.locator(selector).first().tap();
  }

  private void type(String name, String words) {
    taps++;
    page.locator("[name='" + name + "']").fill(words);
  }

  private void look(String name) {
    looks.here(page, "pictures-" + name);
  }

  private static byte[] photo() throws IOException {
    BufferedImage photo = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = photo.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, Color.CYAN, 0, 1200, Color.ORANGE));
    pen.fillRect(0, 0, 1600, 1200);
    pen.setColor(Color.DARK_GRAY);
    pen.fillRect(300, 700, 1000, 160);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(photo, "jpg", bytes);
    return bytes.toByteArray();
  }

  void uploads() throws IOException {
    page.navigate(demo.base() + "/kk/console");
    tap(".tabs a[href$='/console/write']");
    tap("a[href$='/console/pictures']");
    page.waitForURL("**/console/pictures");
    tap("a[href$='/console/pictures/upload']");
    page.waitForURL("**/console/pictures/upload");
    look("upload");
    type("alt.kk", "Наурыз көшесінде ашылған су құбыры");
    type("alt.ru", "Вскрытый водопровод на улице Наурыз");
    type("credit", "Дана Оспанова");
    taps++;
    page.setInputFiles("#file", new FilePayload("IMG_0001.jpg", "image/jpeg", photo()));
    tap("form.takes button");
    page.waitForURL("**/console/pictures/*done=added");
    picture = page.url().replaceFirst("\\?.*", "");
  }

  void isToldWhatIsWrongWithAFile() {
    page.navigate(demo.base() + "/kk/console/pictures/upload");
    page.locator("[name='alt.kk']").fill("Көпір");
    page.setInputFiles(
        "#file", new FilePayload("photo.jpg", "image/jpeg", MadeFiles.utf8("MZ program")));
    page.locator("form.takes button").tap();
    page.locator("#file-error").waitFor();
    assertEquals("Көпір", page.inputValue("[name='alt.kk']"));
    look("refused");
  }

  /** Beside the 25 taps: most photos need no other part. */
  void crops() throws InterruptedException {
    waitFor(picture, ".canvas");
    Locator canvas = page.locator(".canvas svg");
    canvas.scrollIntoViewIfNeeded();
    BoundingBox box = canvas.boundingBox();
    CDPSession finger = phone.newCDPSession(page);
    touch(finger, "touchStart", box.x + box.width * 0.1, box.y + box.height * 0.25);
    touch(finger, "touchMove", box.x + box.width * 0.5, box.y + box.height * 0.5);
    touch(finger, "touchMove", box.x + box.width * 0.9, box.y + box.height * 0.85);
    touch(finger, "touchEnd", -1, -1);
    assertEquals(1280, Integer.parseInt(page.inputValue("[name='crop.width']")), 12);
    assertEquals(160, Integer.parseInt(page.inputValue("[name='crop.left']")), 12);
    page.locator(".nine label").nth(7).tap();
    page.locator("form.picture button").tap();
    page.locator(".done").waitFor();
    look("picture");
    page.navigate(demo.base() + "/kk/console/pictures");
    look("library");
  }

  /** Sizes are made in the background. */
  private void waitFor(String address, String selector) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    page.navigate(address);
    while (page.locator(selector).count() == 0 && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(300);
      page.navigate(address);
    }
  }

  private static void touch(CDPSession finger, String what, double x, double y) {
    JsonObject event = new JsonObject();
    JsonArray points = new JsonArray();
    if (x >= 0) {
      JsonObject point = new JsonObject();
      point.addProperty("x", x);
      point.addProperty("y", y);
      points.add(point);
    }
    event.addProperty("type", what);
    event.add("touchPoints", points);
    finger.send("Input.dispatchTouchEvent", event);
  }

  void writesWithIt() throws InterruptedException {
    waitFor(demo.base() + "/kk/console/pictures", ".pictures li:first-child img");
    page.navigate(demo.base() + "/kk/console");
    tap(".tabs a[href$='/console/write']");
    tap("a[href$='/console/write/problem']");
    type("texts.kk.title", "Наурыз көшесінде құбыр ашылды, су 20:00-де беріледі");
    type("fields.cause.kk", "Құбыр тозған.");
    type("fields.plan.kk", "Құбыр бүгін ауыстырылады.");
    type("fields.responsible.kk", "Сарыбұлақ су арнасы");
    type("texts.ru.title", "На улице Наурыз вскрыли трубу, воду дадут в 20:00");
    type("fields.cause.ru", "Труба износилась.");
    type("fields.plan.ru", "Трубу заменят сегодня.");
    type("fields.responsible.ru", "Водоканал Сарыбулака");
    type("fields.due", "2026-12-30");
    for (String language : List.of("kk", "ru")) {
      tap("button[value='add " + language + " picture']");
      String picks = "[id='texts." + language + ".body'] .picks";
      page.locator(picks).waitFor();
      tap(picks + " label");
    }
    look("writing");
    tap("button[value=publish]");
    page.locator(".done").waitFor();
  }

  void findsItOnThePublicPage() {
    tap(".done a");
    page.waitForURL("**/kk/sarybulak/problems/**");
    Locator source = page.locator(".body picture source");
    assertEquals("image/webp", source.getAttribute("type"));
    assertTrue(source.getAttribute("srcset").contains("/640.webp 640w"), page.url());
    Locator image = page.locator(".body picture img");
    assertEquals("Наурыз көшесінде ашылған су құбыры", image.getAttribute("alt"));
    int width = Integer.parseInt(image.getAttribute("width"));
    int height = Integer.parseInt(image.getAttribute("height"));
    assertEquals(1280 / 720.0, (double) width / height, 0.05);
    assertTrue(page.locator("figcaption").textContent().contains("Дана Оспанова · CC BY 4.0"));
    String shown = (String) page.evaluate(SHOWN);
    assertTrue(shown.matches(".*/(640|960|1280)\\.webp \\d+"), shown);
    look("public");
    published = page.url();
    size = demo.base() + image.getAttribute("src");
    page.navigate(picture);
    assertTrue(page.locator("#places + ul").textContent().contains("құбыр ашылды"), page.url());
  }

  void takesItDown() {
    page.locator("a[href$='/takedown']").tap();
    page.waitForURL("**/takedown");
    look("takedown");
    page.selectOption("[name=reason]", "personal-data");
    page.locator("button.danger").tap();
    page.waitForURL("**done=down");
    look("down");
    assertEquals(410, page.request().get(size).status());
    page.navigate(published);
    page.reload();
    assertEquals(0, page.locator(".body img").count());
    assertTrue(page.locator(".body figure .empty").textContent().contains("су құбыры"));
    look("frame");
  }
}
