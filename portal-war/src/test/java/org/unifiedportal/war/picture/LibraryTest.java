package org.unifiedportal.war.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.picture.Alt;
import org.unifiedportal.core.picture.Crop;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.PictureFilter;
import org.unifiedportal.core.picture.TestPictures;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.WorkFilter;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.MultipartForm;
import org.unifiedportal.war.console.Shown;

class LibraryTest {
  private static final String UPLOAD = "console/pictures/upload";
  private static final String WRITE = "console/write/news";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPictures pictures = console.pictures;
  private AgencyId own;
  private AgencyId other;
  private ConsoleBrowser browser;

  @BeforeEach
  void open() {
    own = console.portal.found("sarybulak").id();
    other = console.portal.found("karatal").id();
    Account portal = console.people.administrator();
    console.people.person("dana", portal, own, Role.PUBLISHER);
    browser = console.browser();
    browser.enterWhole("dana");
    browser.get(UPLOAD);
  }

  @AfterEach
  void close() {
    console.close();
  }

  private static MultipartForm told() {
    return new MultipartForm()
        .with("alt.kk", "Жөнделіп жатқан жол")
        .with("alt.ru", "Ремонт дороги")
        .with("credit", "Айгүл Сәрсенова")
        .with("licence", "cc-by-sa");
  }

  private Picture only() {
    return pictures.store.list(PictureFilter.of(Set.of(own)), 9).getFirst();
  }

  private long count() {
    return pictures.store.list(PictureFilter.of(Set.of(own)), 99).size();
  }

  @Test
  void anUploadedPictureStandsInTheLibraryWithWhatWasSaid() {
    Shown taken = browser.upload(UPLOAD, told().file("jol.jpg", MadeFiles.picture("jpg", 90, 60)));
    Picture picture = only();
    assertEquals(303, taken.status(), taken.text());
    assertEquals("/kk/console/pictures/" + picture.id() + "?done=added", taken.location());
    assertEquals("Ремонт дороги", picture.description().alt().in(Language.RU).orElseThrow());
    assertTrue(browser.get("console/pictures?q=жол").text().contains("Жөнделіп жатқан жол"));
    assertTrue(browser.get("console/pictures?q=көпір").text().contains("табылмады"));
    assertTrue(browser.get("console/pictures").text().contains("дайындалып жатыр"));
    pictures.draw(picture);
    assertEquals(
        picture.cut().thumb(),
        browser.get("console/pictures").page().selectFirst(".pictures img").attr("src"));
  }

  @Test
  void badFilesAreRefusedBesideTheFieldAndNothingTypedIsLost() throws IOException {
    byte[] photo = MadeFiles.picture("jpg", 200, 150);
    Map<String, byte[]> bad = new LinkedHashMap<>();
    bad.put("файл бос", new byte[0]);
    bad.put("сурет файлы емес", MadeFiles.utf8("MZ\u0000 program"));
    bad.put("бүлінген", Arrays.copyOf(photo, photo.length / 2));
    bad.put("нүктелері рұқсат етілгеннен көп", hugePng());
    bad.put("бұл — pdf файлы", MadeFiles.pdf("құжат"));
    bad.put("сурет файлы тым үлкен", Arrays.copyOf(photo, (1 << 20) + 1));
    bad.put("ең көбі", new byte[3 << 20]);
    for (Map.Entry<String, byte[]> one : bad.entrySet()) {
      Shown refused = browser.upload(UPLOAD, told().file("jol.jpg", one.getValue()));
      String said = refused.page().select("#file-error").text().toLowerCase(java.util.Locale.ROOT);
      assertTrue(refused.status() == 422 || refused.status() == 413, refused.text());
      assertTrue(said.contains(one.getKey()), () -> one.getKey() + ": " + refused.page().text());
      assertEquals(
          "Жөнделіп жатқан жол", refused.page().getElementById("alt.kk").text(), one.getKey());
    }
    assertEquals(0, count());
    assertEquals(422, browser.upload(UPLOAD, told()).status());
  }

  /** A header that says 50 000 × 50 000 pixels over next to no bytes. */
  private static byte[] hugePng() {
    byte[] png = MadeFiles.picture("png", 8, 6);
    ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
    return png;
  }

  @Test
  void severalPicturesAreTakenAtOnceAndBadOnesHoldUpNoGoodOne() {
    browser.upload(UPLOAD, told().file("old.jpg", MadeFiles.picture("jpg", 50, 40)));
    MultipartForm form =
        new MultipartForm()
            .with("credit", "Айгүл Сәрсенова")
            .with("licence", "cc-by-sa")
            .file("a.jpg", MadeFiles.picture("jpg", 90, 60))
            .file("b.jpg", MadeFiles.utf8("MZ program"))
            .file("c.jpg", MadeFiles.picture("jpg", 50, 40))
            .file("d.png", MadeFiles.picture("png", 70, 60));
    Shown done = browser.upload("console/pictures/several", form);
    assertEquals(200, done.status(), done.text());
    assertTrue(done.page().select("#outcomes").text().contains("Қабылданды: 2"), done.text());
    assertEquals(2, done.page().select("li.taken a").size());
    assertTrue(done.page().select("li.not-taken").text().contains("b.jpg"));
    assertTrue(done.page().select("li.not-taken").text().contains("Бұрынғы суретті ашу"));
    assertEquals(3, count());
    List<Picture> all = pictures.store.list(PictureFilter.of(Set.of(own)), 9);
    assertTrue(all.stream().allMatch(one -> one.description().credit().equals("Айгүл Сәрсенова")));
    assertEquals(
        2, all.stream().filter(one -> one.description().alt() instanceof Alt.Unchosen).count());
  }

  @Test
  void aFormWithoutAnyPictureIsRefusedAndKeepsItsFields() {
    MultipartForm form = new MultipartForm().with("credit", "Айгүл Сәрсенова");
    Shown refused = browser.upload("console/pictures/several", form);
    assertEquals(422, refused.status());
    assertEquals("Айгүл Сәрсенова", refused.page().select("[name=credit]").val());
    MultipartForm bad = new MultipartForm().file("b.jpg", MadeFiles.utf8("MZ program"));
    assertEquals(422, browser.upload("console/pictures/several", bad).status());
  }

  @Test
  void theSamePictureIsOfferedInsteadOfTakenTwice() {
    byte[] photo = MadeFiles.picture("jpg", 90, 60);
    browser.upload(UPLOAD, told().file("a.jpg", photo));
    Shown again = browser.upload(UPLOAD, told().file("b.jpg", photo));
    assertEquals(409, again.status());
    assertTrue(again.text().contains("/kk/console/pictures/" + only().id() + "\""));
  }

  @Test
  void wordsThatAreMissingOrPartsThatLieOutsideAreToldBesideTheirField() {
    Picture picture = pictures.add(own, 90, 60);
    Shown wrong =
        browser.post("console/pictures/" + picture.id(), whole("1", "0", "0", "91", "60"));
    assertEquals(422, wrong.status(), wrong.text());
    assertFalse(wrong.page().select("#alt\\.kk-error").isEmpty());
    assertFalse(wrong.page().select("#credit-error").isEmpty());
    assertTrue(wrong.page().select("#crop-error").text().contains("90 × 60"));
    assertEquals("91", wrong.page().select("[name=crop.width]").val());
    assertEquals(422, browser.post("console/pictures/" + picture.id(), whole("1", "x")).status());
  }

  private static String[] whole(String version, String... crop) {
    List<String> typed = new ArrayList<>(List.of("version", version, "focus", "top"));
    List<String> sides = List.of("crop.left", "crop.top", "crop.width", "crop.height");
    for (int i = 0; i < crop.length; i++) {
      typed.addAll(List.of(sides.get(i), crop[i]));
    }
    return typed.toArray(String[]::new);
  }

  @Test
  void aDecorationIsDescribedWithoutWordsAndAStaleFormShowsWhatIsThere() {
    Picture picture = pictures.add(own, 90, 60);
    String path = "console/pictures/" + picture.id();
    List<String> typed = new ArrayList<>(List.of(whole("1", "10", "0", "40", "60")));
    typed.addAll(List.of("decorative", "yes", "credit", "Өзіміз"));
    assertEquals(303, browser.post(path, typed.toArray(String[]::new)).status());
    assertInstanceOf(Alt.Decorative.class, only().description().alt());
    assertEquals(new Crop(10, 0, 40, 60), only().description().crop());
    Shown stale = browser.post(path, typed.toArray(String[]::new));
    assertEquals(412, stale.status());
    assertEquals("2", stale.page().select("[name=version]").val());
    assertTrue(browser.get(path).page().select(".nine [value=top]").hasAttr("checked"));
  }

  private Shown write(String button, Picture picture, String caption) {
    browser.get(WRITE);
    return browser.post(
        WRITE,
        "do",
        button,
        "agency",
        own.toString(),
        "texts.kk.title",
        "Жол жөнделді",
        "texts.ru.title",
        "Дорогу починили",
        "texts.kk.body.0.kind",
        "picture",
        "texts.kk.body.0.text",
        caption,
        "texts.kk.body.0.picture",
        picture.id().toString(),
        "texts.ru.body.0.kind",
        "picture",
        "texts.ru.body.0.picture",
        picture.id().toString());
  }

  private Publication written() {
    return WorkStore.in(console.portal.database)
        .own(WorkFilter.of(Set.of(own)), 9)
        .getFirst()
        .publication();
  }

  private Media.Image block(Language language) {
    return (Media.Image) console.portal.firstBlock(written(), language);
  }

  @Test
  void aChosenPictureIsPublishedWithTheWordsOfEachLanguageAndToldWhereItIsUsed() {
    Picture picture = pictures.describe(pictures.add(own, 900, 600));
    pictures.draw(picture);
    assertEquals(303, write("publish", picture, "Абай көшесі").status());
    Media.Image kazakh = block(Language.KK);
    assertEquals("Жөнделіп жатқан жол", kazakh.alt());
    assertEquals("Абай көшесі", kazakh.caption());
    assertEquals("Айгүл Сәрсенова · CC BY 4.0", kazakh.credit());
    assertEquals("Ремонт дороги", block(Language.RU).alt());
    Shown used = browser.get("console/pictures/" + picture.id());
    assertTrue(used.page().select("#places + ul a").text().contains("Жол жөнделді"), used.text());
    Shown form = browser.get("console/publications/" + written().id());
    assertEquals(
        2, form.page().select("input[type=radio][value=" + picture.id() + "][checked]").size());
  }

  @Test
  void aPictureIsTakenDownWithAReasonAndIsNoLongerOffered() {
    Picture picture = pictures.describe(pictures.add(own, 900, 600));
    pictures.draw(picture);
    write("publish", picture, "Абай көшесі");
    String path = "console/pictures/" + picture.id();
    Shown asked = browser.get(path + "/takedown");
    assertTrue(asked.page().select("#places ~ ul a").text().contains("Жол жөнделді"));
    Shown unsaid = browser.post(path + "/takedown", "reason", "other", "note", " ");
    assertEquals(422, unsaid.status());
    assertFalse(unsaid.page().select("#note-error").isEmpty());
    assertEquals(422, browser.post(path + "/takedown", "reason", "nothing").status());
    Shown done = browser.post(path + "/takedown", "reason", "personal-data", "note", "Өтініш");
    assertEquals("/kk/" + path + "?done=down", done.location());
    Shown down = browser.get(path);
    assertTrue(down.page().select(".callout").text().contains("Жеке деректер"), down.text());
    assertTrue(down.page().select("form.picture").isEmpty());
    assertEquals(303, browser.get(path + "/takedown").status());
    Shown library = browser.get("console/pictures");
    assertTrue(library.page().select(".pictures a").isEmpty());
    assertEquals("/kk/" + path, library.page().select("details a").attr("href"));
    browser.get(WRITE);
    Shown offered = browser.post(WRITE, "do", "add kk picture", "agency", own.toString());
    assertTrue(offered.page().select(".picks input").isEmpty());
    assertEquals(422, write("save", picture, "Абай көшесі").status());
  }

  @Test
  void aDraftForgetsAPictureThatWasTakenDown() {
    Picture picture = pictures.describe(pictures.add(own, 900, 600));
    pictures.draw(picture);
    write("save", picture, "Абай көшесі");
    pictures.takeDown(picture);
    Shown form = browser.get("console/publications/" + written().id());
    assertTrue(form.page().select("input[value=" + picture.id() + "]").isEmpty());
    assertTrue(form.text().contains("Абай көшесі"));
  }

  @Test
  void thatAnotherAgencyShowsTheSameFileIsToldBefore() {
    Picture picture = pictures.add(own, 90, 60);
    String path = "console/pictures/" + picture.id() + "/takedown";
    assertTrue(browser.get(path).page().select(".callout").isEmpty());
    pictures.add(other, 90, 60);
    assertTrue(browser.get(path).page().select(".callout").text().contains("басқа органның"));
  }

  @Test
  void nobodySavesAPictureWhoseWordsAreNotDecidedOn() {
    Picture untold = pictures.add(own, 900, 600);
    pictures.draw(untold);
    Shown refused = write("save", untold, "Абай көшесі");
    assertEquals(422, refused.status());
    assertEquals(2, refused.page().select(".block .wrong:contains(безендіру)").size());
    assertTrue(refused.text().contains("Абай көшесі"));
  }

  @Test
  void aCaptionWithoutAPictureAndAPictureOfOthersAreNotLostSilently() {
    Picture theirs = pictures.describe(pictures.add(other, 900, 600));
    pictures.draw(theirs);
    Shown refused = write("save", theirs, "Абай көшесі");
    assertEquals(422, refused.status(), refused.text());
    assertTrue(refused.page().select(".block .wrong").text().contains("Суретті таңдаңыз"));
    assertFalse(refused.text().contains(theirs.cut().key()));
  }

  @Test
  void aPictureIsAddedToTheTextByOneButton() {
    Picture picture = pictures.describe(pictures.add(own, 900, 600));
    pictures.draw(picture);
    browser.get(WRITE);
    Shown added = browser.post(WRITE, "do", "add kk picture", "agency", own.toString());
    assertEquals(1, added.page().select(".picks input").size());
    assertEquals(picture.cut().thumb(), added.page().select(".picks img").attr("src"));
  }
}
