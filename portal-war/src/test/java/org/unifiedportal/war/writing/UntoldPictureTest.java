package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.AssignDuties;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.picture.Alt;
import org.unifiedportal.core.picture.Description;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.TestPictures;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.WorkFilter;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** What a picture shows is said in the form of the text that shows it. */
class UntoldPictureTest {
  private static final String WRITE = "console/write/news";
  private static final String KK = "texts.kk.body.0.";
  private static final String RU = "texts.ru.body.0.";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPictures pictures = console.pictures;
  private final ConsoleBrowser browser = console.browser();
  private final Map<String, String> typed = new LinkedHashMap<>();
  private AgencyId own;
  private AgencyId other;

  @BeforeEach
  void open() {
    own = console.portal.found("sarybulak").id();
    other = console.portal.found("karatal").id();
    Account administrator = console.people.administrator();
    Account dana = console.people.person("dana", administrator, own, Role.PUBLISHER);
    console.people.staffing.assign(
        new AssignDuties(dana.id(), other, Set.of(Role.CHECKER)), administrator);
    browser.enterWhole("dana");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Document chooser() {
    return browser.post(WRITE, "texts.kk.body.0.kind", "picture", "do", "preview").page();
  }

  @Test
  void aPictureThatWasJustUploadedIsSaidToBeOnItsWay() {
    browser.get(WRITE);
    assertTrue(chooser().select(".picks").text().contains("ешкім сурет жүктеген жоқ"));
    Picture picture = pictures.add(own, 900, 600);
    String waiting = chooser().select(".picks").text();
    assertTrue(waiting.contains("дайындалып жатыр"), waiting);
    assertFalse(waiting.contains("ешкім"), waiting);
    pictures.draw(picture);
    Element drawn = chooser().selectFirst(".picks");
    assertEquals(1, drawn.select("input[type=radio]").size());
    assertFalse(drawn.text().contains("дайындалып"), drawn.text());
  }

  private Picture drawn(AgencyId agency, int width) {
    Picture picture = pictures.add(agency, width, 600);
    pictures.draw(picture);
    return picture;
  }

  private void chosen(Picture picture) {
    typed.put("agency", own.toString());
    typed.put("texts.kk.title", "Жол жөнделді");
    typed.put("texts.ru.title", "Дорогу починили");
    typed.put(KK + "kind", "picture");
    typed.put(KK + "picture", picture.id().toString());
    typed.put(RU + "kind", "picture");
    typed.put(RU + "picture", picture.id().toString());
  }

  private Shown send(String button) {
    typed.put("do", button);
    browser.get(WRITE);
    Shown shown =
        browser.post(
            WRITE,
            typed.entrySet().stream()
                .flatMap(one -> List.of(one.getKey(), one.getValue()).stream())
                .toArray(String[]::new));
    carryAlong(shown.page());
    return shown;
  }

  /** A browser sends back what a form carries along. */
  private void carryAlong(Document page) {
    for (Element hidden : page.select("form.writing input[type=hidden]")) {
      if (hidden.attr("name").startsWith("texts.")) {
        typed.put(hidden.attr("name"), hidden.val());
      }
    }
  }

  private Optional<Publication> written() {
    return WorkStore.in(console.portal.database).own(WorkFilter.of(Set.of(own)), 9).stream()
        .map(one -> one.publication())
        .findFirst();
  }

  private Media.Image block(Language language) {
    return (Media.Image) console.portal.firstBlock(written().orElseThrow(), language);
  }

  private Description description(Picture picture) {
    return pictures.store.find(picture.id()).orElseThrow().description();
  }

  @Test
  void theFormAsksWhatAPictureShowsAndTellsTheLibrary() {
    Picture picture = drawn(own, 900);
    chosen(picture);
    Shown refused = send("publish");

    assertEquals(422, refused.status());
    assertEquals(
        List.of(
            "Қазақша · Суретте не көрсетілген, қазақша: суретте не көрсетілгенін осы тілде жазыңыз"
                + " немесе оны безендіру деп белгілеңіз.",
            "Русский · Суретте не көрсетілген, орысша: суретте не көрсетілгенін осы тілде жазыңыз"
                + " немесе оны безендіру деп белгілеңіз.",
            "Қазақша · Авторы: толтыру міндетті."),
        refused.complaints());
    assertEquals(
        "ru",
        refused.page().getElementById(RU + "alt").attr("lang"),
        "in the language of the text");

    typed.put(KK + "alt", "Жөнделген жол");
    typed.put(RU + "alt", "Отремонтированная дорога");
    typed.put(KK + "credit", "Айгүл Сәрсенова");
    assertEquals(303, send("publish").status());

    assertEquals("Жөнделген жол", block(Language.KK).alt());
    assertEquals("Отремонтированная дорога", block(Language.RU).alt());
    assertEquals("Айгүл Сәрсенова · CC BY 4.0", block(Language.RU).credit());
    Alt.Said said = assertInstanceOf(Alt.Said.class, description(picture).alt());
    assertEquals("Отремонтированная дорога", said.in(Language.RU).orElseThrow());
    assertEquals("Айгүл Сәрсенова", description(picture).credit());
    Document form = browser.get("console/publications/" + written().orElseThrow().id()).page();
    assertTrue(form.select("[name=" + KK + "alt]").isEmpty(), "it is asked once");
  }

  @Test
  void aDecorationIsTickedOnceForAllLanguages() {
    Picture picture = drawn(own, 900);
    chosen(picture);
    send("preview");
    typed.put(RU + "decorative", "yes");
    typed.put(RU + "credit", "Өзіміз");

    assertEquals(303, send("save").status());

    assertEquals("", block(Language.KK).alt());
    assertInstanceOf(Alt.Decorative.class, description(picture).alt());
  }

  @Test
  void whatIsSaidInOneLanguageIsAskedInTheOtherOnly() {
    Picture picture = drawn(own, 900);
    chosen(picture);
    typed.remove(RU + "kind");
    send("preview");
    typed.put(KK + "alt", "Жөнделген жол");
    typed.put(KK + "credit", "Өзіміз");
    assertEquals(303, send("save").status());

    typed.put(RU + "kind", "picture");
    Document form = send("preview").page();
    assertTrue(form.select("[name=" + KK + "alt]").isEmpty());
    assertFalse(form.select("[name=" + RU + "alt]").isEmpty());
    assertTrue(form.select("[name$=.decorative], [name$=.credit]").isEmpty(), "that is known");
  }

  @Test
  void nothingIsToldTheLibraryByATextThatIsRefused() {
    Picture picture = drawn(own, 900);
    chosen(picture);
    typed.put("texts.kk.title", "");
    send("preview");
    typed.put(KK + "alt", "Жөнделген жол");
    typed.put(KK + "credit", "Айгүл ".repeat(40));
    Shown refused = send("publish");

    assertEquals(
        List.of("#texts.kk.title", "#" + RU + "alt", "#" + KK + "credit"),
        refused.page().select(".complaints a").eachAttr("href"));
    assertEquals("Жөнделген жол", refused.page().getElementById(KK + "alt").text());
    assertInstanceOf(Alt.Unchosen.class, description(picture).alt());
    assertTrue(written().isEmpty());
  }

  @Test
  void wordsMoveWithTheirPictureAndAreNotToldOfAnother() {
    Picture picture = drawn(own, 900);
    chosen(picture);
    typed.put("texts.kk.body.1.kind", "paragraph");
    typed.put("texts.kk.body.1.text", "Мәтін");
    send("preview");
    typed.put(KK + "alt", "Жөнделген жол");
    Document moved = send("down kk 0").page();
    assertEquals("Жөнделген жол", moved.getElementById("texts.kk.body.1.alt").text());

    typed.remove("texts.kk.body.1.image");
    typed.put(KK + "kind", "picture");
    chosen(drawn(own, 800));
    assertEquals("", send("preview").page().getElementById(KK + "alt").text());
  }

  @Test
  void whoOnlySeesALibraryIsToldWhoseTurnItIs() {
    Picture theirs = drawn(other, 900);
    chosen(theirs);
    Document refused = send("publish").page();

    assertTrue(refused.select("[name=" + KK + "alt]").isEmpty());
    assertTrue(refused.getElementById(KK + "alt").text().contains("басқа органның кітапханасында"));
    assertTrue(refused.select(".block .wrong").text().contains("безендіру"), refused.text());
  }
}
