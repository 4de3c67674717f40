package org.unifiedportal.war.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.MultipartForm;
import org.unifiedportal.war.console.Shown;

/** Several files in one form, good ones and bad ones. */
class BatchTest {
  private static final String UPLOAD = "console/documents/upload";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestDocuments documents = console.documents;
  private AgencyId own;
  private AgencyId other;
  private ConsoleBrowser officer;

  @BeforeEach
  void open() {
    own = console.portal.found("sarybulak").id();
    other = console.portal.found("karatal").id();
    Account portal = console.people.administrator();
    console.people.person("officer", portal, own, Role.OFFICER);
    console.people.person("publisher", portal, own, Role.PUBLISHER);
    officer = console.browser();
    officer.enterWhole("officer");
    officer.get(UPLOAD);
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Shown send(MultipartForm form) {
    return officer.upload(UPLOAD, form);
  }

  private int count() {
    return documents.store.listOwn(own, Optional.empty(), 100).size();
  }

  private static String said(Shown shown, String name) {
    return shown.page().select(".outcomes li:contains(" + name + ")").text();
  }

  @Test
  void theLimitsAreSaidBefore() {
    Shown form = officer.get(UPLOAD);
    assertTrue(form.page().getElementById("file-hint").text().contains("50 файл"));
    assertTrue(form.page().selectFirst("#file").hasAttr("multiple"));
  }

  @Test
  void goodFilesGetACardEachAndBadOnesTheirReason() throws IOException {
    documents.add(own, "бұрынғы");
    String longName = "қ".repeat(300) + ".docx";
    Shown shown =
        send(
            new MultipartForm()
                .file("qauly_118.ru.pdf", MadeFiles.pdf("бірінші"))
                .file("bos.pdf", new byte[0])
                .file("baghdarlama.pdf", MadeFiles.utf8("MZ program"))
                .file("bet.docx", MadeFiles.utf8("<html><script>alert(1)</script>"))
                .file("zharty.docx", java.util.Arrays.copyOf(MadeFiles.docx("x"), 60))
                .file("../../etc/kesh.pdf", MadeFiles.docx("басқа"))
                .file(longName, MadeFiles.docx("ұзын"))
                .file("bar.pdf", "бұрынғы".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .file("ulken.txt", new byte[3 << 20])
                .file("songhy.pdf", MadeFiles.pdf("соңғы")));

    assertEquals(200, shown.status(), shown.text());
    assertEquals(4, shown.page().select(".taken").size(), shown.page().text());
    assertTrue(said(shown, "bos.pdf").contains("бос"));
    assertTrue(said(shown, "baghdarlama.pdf").contains("қабылданатын түрлерге жатпайды"));
    assertTrue(said(shown, "bet.docx").contains("сәйкес келмейді"), said(shown, "bet.docx"));
    assertTrue(said(shown, "zharty.docx").contains("бүлінген"));
    assertTrue(said(shown, "kesh.pdf").contains("DOCX"));
    assertTrue(said(shown, "ulken.txt").contains("тым үлкен"));
    assertEquals(5, count());
    assertEquals(0, documents.vault.sweep(), "nothing half received is left");
  }

  @Test
  void aFileThatIsThereAlreadyIsOffered() throws IOException {
    byte[] file = MadeFiles.pdf("бір");
    send(new MultipartForm().file("a.pdf", file));
    Document known = documents.store.listOwn(own, Optional.empty(), 1).getFirst();
    Shown again = send(new MultipartForm().file("b.pdf", file).file("b2.pdf", file));
    assertEquals(422, again.status());
    assertEquals(
        "/kk/console/documents/" + known.id(),
        again.page().selectFirst(".not-taken a").attr("href"));
    assertEquals(1, count());
  }

  @Test
  void noMoreThanFiftyAreTakenAtATime() {
    MultipartForm form = new MultipartForm();
    for (int i = 0; i < 52; i++) {
      form.file("f" + i + ".txt", MadeFiles.utf8("Мәтін " + i));
    }
    Shown shown = send(form);
    assertEquals(50, shown.page().select(".taken").size());
    assertTrue(said(shown, "f51.txt").contains("келесі жолы"));
  }

  @Test
  void aFormThatIsTooLargeTogetherIsRefusedAtOnceAndWhileItComesIn() throws IOException {
    Shown said =
        send(new MultipartForm().file("a.txt", new byte[10]).says("Content-Length", "3000000000"));
    assertEquals(413, said.status());
    assertTrue(said.page().getElementById("file-error").text().contains("10 МБ"), said.text());
    MultipartForm endless = new MultipartForm().file("good.pdf", MadeFiles.pdf("x"));
    for (int i = 0; i < 7; i++) {
      endless.file("large" + i + ".txt", MadeFiles.utf8("ә".repeat(900_000)));
    }
    Shown unsaid = send(endless.says("Content-Length", ""));
    assertEquals(413, unsaid.status());
    assertTrue(said(unsaid, "good.pdf").contains("Қабылданды"), unsaid.page().text());
    assertEquals(0, documents.vault.sweep());
  }

  @Test
  void aFormThatBreaksOffKeepsWhatCameInWhole() throws IOException {
    byte[] second = MadeFiles.utf8("ә".repeat(50_000));
    Shown cut =
        send(
            new MultipartForm()
                .file("a.pdf", MadeFiles.pdf("бір"))
                .file("b.txt", second)
                .cutAfter(20_000));
    assertEquals(400, cut.status(), cut.text());
    assertEquals(1, cut.page().select(".taken").size());
    assertEquals(1, count());
    assertEquals(0, documents.vault.sweep());
  }

  @Test
  void whoeverChoseNothingIsToldSo() {
    Shown none = send(new MultipartForm().file("", new byte[0]));
    assertEquals(422, none.status());
    assertTrue(none.page().getElementById("file-error").hasText());
    assertEquals(403, officer.post(UPLOAD, "agency", own.toString()).status(), "no such form");
  }

  @Test
  void aForgedFormTakesNothingInEvenWithFiles() {
    Shown forged =
        officer.uploadFrom(
            "https://portal.example",
            "0",
            UPLOAD,
            new MultipartForm().file("a.pdf", MadeFiles.pdf("x")));
    assertEquals(403, forged.status());
    assertEquals(
        403,
        send(new MultipartForm().with("agency", other.toString()).file("a.pdf", MadeFiles.pdf("x")))
            .status());
    assertEquals(0, count());
  }

  @Test
  void aReplacedFileIsTheNextEditionAndSaysWhatChanged() throws IOException {
    Document live = documents.publish(own, "Қаулы");
    ConsoleBrowser publisher = console.browser();
    publisher.enterWhole("publisher");
    String path = "console/documents/" + live.id() + "/file";
    publisher.get(path);
    Shown refused =
        publisher.upload(
            path,
            new MultipartForm()
                .with("version", "" + live.version())
                .with("language", "kk")
                .file("жаңа.pdf", MadeFiles.pdf("жаңа")));
    assertEquals(422, refused.status());
    String why = refused.page().getElementById("note.kk-error").text();
    assertTrue(why.contains("не өзгергенін жұртқа бір сөйлеммен"), why);
    assertTrue(refused.page().getElementById("note.kk-hint").text().contains("Міндетті түрде"));
    Shown bad = publisher.upload(path, replacement(live).file("a.pdf", new byte[0]));
    assertEquals(422, bad.status());
    assertTrue(bad.page().getElementById("file-error").text().contains("бос"), bad.text());
    assertEquals("Тариф түзетілді.", bad.page().getElementById("note.kk").text());

    publisher.upload(path, replacement(live).file("жаңа.pdf", MadeFiles.pdf("жаңа")));
    documents.read();
    Shown done = publisher.upload(path, replacement(live).file("жаңа.pdf", MadeFiles.pdf("жаңа")));
    assertTrue(done.location().endsWith("?done=replaced"), done.text());
    assertEquals(2, documents.store.find(live.id()).orElseThrow().latest());
    assertTrue(publisher.get("console/documents/" + live.id()).text().contains("Тариф түзетілді."));
    Shown stale = publisher.upload(path, replacement(live).file("b.pdf", MadeFiles.pdf("b")));
    assertEquals(412, stale.status());
  }

  private static MultipartForm replacement(Document live) {
    return new MultipartForm()
        .with("version", "" + live.version())
        .with("language", "kk")
        .with("note.kk", "Тариф түзетілді.");
  }
}
