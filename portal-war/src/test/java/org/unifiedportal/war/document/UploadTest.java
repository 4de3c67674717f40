package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.vault.FileInside;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.war.publication.ApiInMemory;
import org.unifiedportal.war.publication.Reply;

class UploadTest {
  private static final String UPLOADS = "/api/v1/agencies/sarybulak/documents";
  private static final String ANY = "application/octet-stream";
  private static final String ACT =
      """
      {"kind": "resolution", "title": {"kk": "Су тарифі туралы", "ru": "О тарифе на воду"},
       "number": "118/Қ", "date": "2026-11-12", "issuer": {"kk": "Аудан әкімдігі"},
       "topic": "environment", "period": {"from": "2026-01-01", "to": "2026-12-31"}}
      """;

  private final ApiInMemory api = new ApiInMemory();
  private String officer;

  @BeforeEach
  void anOfficerHasAToken() {
    officer = api.bearer(api.sarybulak);
  }

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void aFileBecomesADocumentGoesBeforeThePublicAndIsTakenBack() throws IOException {
    Reply added = upload("qauly_118.ru.pdf", MadeFiles.pdf("бірінші"));
    assertEquals(201, added.status(), added.text());
    assertEquals("qauly 118", added.at("/card/title/ru"));
    assertEquals("pending", added.at("/files/0/verdict"));
    String path = path(added);
    assertEquals("https://portal.example" + path, added.header("Location"));

    assertEquals(409, order("POST", path + "/publish", "\"1\"", "{}").status(), "not read yet");
    Reply early = order("POST", path + "/publish?confirmed=true", "\"1\"", "{}");
    assertEquals(200, early.status(), early.text());
    Reply card = order("PUT", path, early.header("ETag"), ACT);
    assertEquals("118/Қ", card.at("/card/number"), card.text());
    assertEquals("official-text", card.at("/card/licence"));
    assertEquals("/signatory", card.at("/advice/0/pointer"));

    api.documents.judge();
    Reply replaced =
        api.call("PUT", path + "/files/kk?name=qauly.pdf&note=Қосымша&confirmed=true")
            .as(officer)
            .from(card.header("ETag"))
            .file(MadeFiles.pdf("қазақша"), "application/pdf")
            .send();
    assertEquals("2", replaced.at("/edition"), replaced.text());
    assertEquals(2, replaced.json().get("files").size());

    Reply gone =
        order(
            "POST",
            path + "/withdraw",
            replaced.header("ETag"),
            "{\"cause\": \"mistake\", \"reason\": {\"kk\": \"Қате жүктелді.\"}}");
    assertEquals("withdrawn", gone.at("/standing/state"), gone.text());
    assertEquals(410, api.call("GET", path).send().status());
    assertEquals(200, api.call("GET", path).as(officer).send().status());
  }

  @Test
  void whatWasLeftInsideAFileIsToldToItsOfficeAndToNobodyElse() throws IOException {
    FileInside inside = new FileInside(List.of(), Set.of(Flaw.NO_LANGUAGE, Flaw.TRACKED_CHANGES));
    api.documents.finds = new FileText(Reading.READ, OptionalInt.empty(), "Су", "{}", inside);
    Reply added = upload("su.kk.pdf", MadeFiles.pdf("су"));
    String path = path(added);
    Reply card = order("PUT", path, "\"1\"", ACT);
    api.documents.read();
    order("POST", path + "/publish", card.header("ETag"), "{}");

    String own = api.call("GET", path).as(officer).send().text();
    assertTrue(own.contains("advice.flaw.tracked-changes"), own);
    assertTrue(own.contains("advice.flaw.no-language"), own);
    for (String asked : List.of(path, path + "/editions", "/api/v1/documents")) {
      String told = api.call("GET", asked).send().text();
      assertTrue(told.contains("no-language"), asked + told);
      assertFalse(told.contains("tracked-changes"), asked + told);
    }
  }

  @Test
  void aLegalActIsStoppedWithEverythingItLacks() {
    Reply added = upload("a.pdf", MadeFiles.pdf("x"));
    String bare = "{\"kind\": \"decision\", \"title\": {\"kk\": \"Шешім\"}}";
    Reply card = order("PUT", path(added), "\"1\"", bare);
    assertEquals(3, card.json().get("missing").size(), card.text());

    Reply refused = order("POST", path(added) + "/publish", card.header("ETag"), "{}");

    assertEquals(422, refused.status());
    assertEquals(
        List.of("/number issue.act-number", "/date issue.act-date", "/issuer issue.act-issuer"),
        refused.errors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"kind": "blog", "title": {"kk": "A"}} | /kind issue.choice
          {"kind": "order"} | /title issue.required
          {"kind": "order", "title": {"kk": "A"}, "date": "12.11.2026"} | /date issue.field.day
          {"kind": "order", "title": {"kk": "A"}, "date": "1026-11-12"} | /date issue.field.day
          {"kind": "order", "title": {"kk": "A"}, "sections": ["../x"]} | /sections/0 issue.section-of-law
          {"kind": "order", "title": {"kk": "A"}, "sections": ["rules.adopted", "rules.secret"]} | /sections/1 issue.section-of-law
          {"kind": "order", "title": {"kk": "A"}, "sections": [1]} | /sections/0 issue.section-of-law
          {"kind": "order", "title": {"kk": "A"}, "surprise": 1} | /surprise issue.unknown-member
          {"kind": "order", "title": {"kk": "A"}, "links": [{"relation": "eats", "to": "x"}]} | /links/0/relation issue.choice
          {"kind": "plan", "title": {"kk": "A"}, "period": {"from": "2026-02-01", "to": "2026-01-01"}} | /period issue.period
          """)
  void aWrongCardIsRefusedWithItsPlace(String card, String error) {
    Reply added = upload("a.pdf", MadeFiles.pdf("x"));
    Reply refused = order("PUT", path(added), "\"1\"", card);
    assertEquals(422, refused.status(), refused.text());
    assertEquals(error, refused.errors().getFirst());
  }

  @Test
  void aFileThatIsThereAlreadyIsOffered() {
    Reply first = upload("a.pdf", MadeFiles.pdf("x"));
    Reply again = upload("b.pdf", MadeFiles.pdf("x"));
    assertEquals(409, again.status());
    assertEquals(first.at("/id"), again.at("/existing"));
    assertTrue(again.at("/detail").contains(first.at("/id")));
  }

  @Test
  void anUploadSentTwiceUnderOneKeyIsOneDocument() {
    Reply first = keyed(MadeFiles.pdf("x"));
    Reply again = keyed(MadeFiles.pdf("x"));
    assertEquals(201, again.status(), again.text());
    assertEquals(first.at("/id"), again.at("/id"));
    assertEquals(422, keyed(MadeFiles.pdf("another")).status());
  }

  private Reply keyed(byte[] file) {
    return api.call("POST", UPLOADS + "?name=a.pdf")
        .as(officer)
        .with("Idempotency-Key", "one")
        .file(file, ANY)
        .send();
  }

  @Test
  void whatIsWrongWithAFileIsSaidInTheAskersLanguageAndLeavesNothing() throws IOException {
    Map<String, byte[]> bad =
        Map.of(
            "бос.pdf", new byte[0],
            "virus.pdf", MadeFiles.utf8("MZ"),
            "бет.docx", MadeFiles.utf8("<html><script>alert(1)</script>"),
            "жарты.docx", java.util.Arrays.copyOf(MadeFiles.docx("x"), 60),
            "үлкен.png", MadeFiles.picture("png", 1100, 1000),
            "../../etc/passwd", MadeFiles.utf8("root:x:0:0\n"));
    for (Map.Entry<String, byte[]> one : bad.entrySet()) {
      Reply refused = uploadIn("kk", one.getKey(), one.getValue());
      assertEquals(422, refused.status(), one.getKey() + refused.text());
      assertTrue(refused.at("/errors/0/detail").matches("(?s).*[әғқңөұүһі].*"), refused.text());
    }
    assertEquals(0, api.documents.vault.count());
    assertEquals(0, api.documents.vault.sweep());
  }

  @Test
  void aFileOverTheLimitIsRefusedWhetherItSaysSoOrNot() throws IOException {
    byte[] large = new byte[3 << 20];
    Reply said = uploadIn("ru", "a.txt", large);
    assertEquals(413, said.status());
    Reply unsaid =
        api.call("POST", UPLOADS + "?name=a.txt")
            .as(officer)
            .file(large, ANY)
            .with("Content-Length", "")
            .send();
    assertEquals(413, unsaid.status(), unsaid.text());
    assertEquals(0, api.documents.vault.sweep());
  }

  @Test
  void anUploadCutShortIsRefused() throws IOException {
    Reply cut =
        api.call("POST", UPLOADS + "?name=a.pdf")
            .as(officer)
            .file(MadeFiles.pdf("x"), ANY)
            .with("Content-Length", "100000")
            .send();
    assertEquals(400, cut.status(), cut.text());
    assertEquals(0, api.documents.vault.count());
    assertEquals(0, api.documents.vault.sweep());
  }

  @Test
  void aLongNameInKazakhIsTakenAndShortened() {
    String name = "қ".repeat(300) + ".docx";
    Reply added =
        upload(java.net.URLEncoder.encode(name, StandardCharsets.UTF_8), MadeFiles.docx("x"));
    assertEquals(201, added.status(), added.text());
    assertEquals("docx", added.at("/files/0/format"));
  }

  @Test
  void aDocxUnderThePdfNameIsTakenAsADocx() {
    Reply added = upload("really.pdf", MadeFiles.docx("x"));
    assertEquals("docx", added.at("/files/0/format"), added.text());
  }

  @Test
  void aPhotoLosesWhatItTellsAboutPeople() throws IOException {
    Reply added = upload("photo.jpg", MadeFiles.tellingPhoto());
    assertEquals("picture", added.at("/card/kind"), added.text());
    String kept =
        api.documents.read(new org.unifiedportal.core.vault.FileHash(added.at("/files/0/sha256")));
    assertFalse(kept.contains("GPS") || kept.contains("Қонаев"));
  }

  @Test
  void onlyTheAgencyItselfUploadsAndSeesItsRegister() {
    String stranger = api.bearer(api.portal.found("qaratal"));
    String reader = api.bearer(api.sarybulak, Scope.READ);
    byte[] file = MadeFiles.pdf("x");
    String id = path(upload("a.pdf", file));
    assertEquals(401, api.call("POST", UPLOADS).file(file, ANY).send().status());
    assertEquals(403, api.call("POST", UPLOADS).as(stranger).file(file, ANY).send().status());
    assertEquals(403, api.call("POST", UPLOADS).as(reader).file(file, ANY).send().status());
    assertEquals(
        404,
        api.call("POST", "/api/v1/agencies/none/documents")
            .as(officer)
            .file(file, ANY)
            .send()
            .status());
    assertEquals(404, api.call("GET", id).send().status());
    assertEquals(404, api.call("GET", id).as(stranger).send().status());
    assertEquals(404, api.call("GET", id + "/editions").as(stranger).send().status());
    assertEquals(404, order(stranger, "PUT", id, "\"1\"", ACT).status());
    assertEquals(403, api.call("GET", UPLOADS).as(stranger).send().status());
    assertEquals(1, api.call("GET", UPLOADS).as(reader).send().json().get("items").size());
  }

  @Test
  void aChangeNamesTheVersionItWasMadeFrom() {
    String path = path(upload("a.pdf", MadeFiles.pdf("x")));
    assertEquals(428, api.call("PUT", path).as(officer).json(ACT).send().status());
    assertEquals(412, order("PUT", path, "\"9\"", ACT).status());
    assertEquals(
        428,
        api.call("PUT", path + "/files/kk")
            .as(officer)
            .file(MadeFiles.pdf("y"), ANY)
            .send()
            .status());
  }

  @Test
  void whatIsLiveIsChangedOnlyByThoseWhoMayPublish() throws IOException {
    String writer = api.bearer(api.sarybulak, Scope.READ, Scope.WRITE);
    Reply added = upload("a.pdf", MadeFiles.pdf("x"));
    String path = path(added);
    Reply card = order(writer, "PUT", path, "\"1\"", ACT);
    assertEquals(200, card.status(), card.text());
    Reply file = file(writer, path, card.header("ETag"), "y");
    assertEquals(200, file.status(), file.text());
    api.documents.read();
    Reply live = order("POST", path + "/publish", file.header("ETag"), "{}");

    Reply refused = order(writer, "PUT", path, live.header("ETag"), ACT);
    assertEquals(403, refused.status(), refused.text());
    assertTrue(refused.at("/detail").contains("publish"), refused.text());
    assertEquals(403, file(writer, path, live.header("ETag"), "z").status());
    assertEquals(200, order("PUT", path, live.header("ETag"), ACT).status());
  }

  @Test
  void aFileThatWouldBeRefusedIsNotEvenTakenIn() throws IOException {
    String path = path(upload("a.pdf", MadeFiles.pdf("x")));
    assertEquals(412, file(officer, path, "\"9\"", "y").status());
    Reply missing =
        api.call("PUT", path + "/files/ru").as(officer).file(MadeFiles.pdf("y"), ANY).send();
    assertEquals(428, missing.status());
    api.documents.read();
    Reply live = order("POST", path + "/publish", "\"1\"", "{}");
    String mistake = "{\"cause\": \"mistake\", \"reason\": {\"kk\": \"Қате.\"}}";
    Reply gone = order("POST", path + "/withdraw", live.header("ETag"), mistake);
    assertEquals(409, file(officer, path, gone.header("ETag"), "y").status(), gone.text());

    assertEquals(1, api.documents.vault.count());
  }

  @Test
  void aRepeatedReplacementGetsItsFirstAnswer() {
    String path = path(upload("a.pdf", MadeFiles.pdf("x")));
    Reply first = once(path);
    assertEquals(200, first.status(), first.text());
    assertEquals(first.text(), once(path).text());
  }

  private Reply once(String path) {
    return api.call("PUT", path + "/files/ru?name=a.pdf")
        .as(officer)
        .from("\"1\"")
        .with("Idempotency-Key", "two")
        .file(MadeFiles.pdf("y"), ANY)
        .send();
  }

  private Reply file(String bearer, String path, String tag, String words) {
    return api.call("PUT", path + "/files/ru?name=a.pdf")
        .as(bearer)
        .from(tag)
        .file(MadeFiles.pdf(words), ANY)
        .send();
  }

  @Test
  void theListsGoOnPageByPage() throws IOException {
    for (int i = 0; i < 3; i++) {
      api.documents.publish(api.sarybulak.id(), "қаулы " + i);
      api.portal.clock.advance(java.time.Duration.ofMinutes(1));
    }
    Reply first = api.call("GET", "/api/v1/documents?agency=sarybulak&limit=2").send();
    assertEquals(2, first.json().get("items").size(), first.text());
    String next = first.at("/next").replace("https://portal.example", "");
    Reply second = api.call("GET", next).send();
    assertEquals(1, second.json().get("items").size(), second.text());
    assertEquals("", second.at("/next"));
    Reply none =
        api.call("GET", "/api/v1/documents?kind=form&year=2026&section=people.forms").send();
    assertEquals(0, none.json().get("items").size());
    assertEquals(404, api.call("GET", "/api/v1/documents?kind=blog").send().status());
    assertEquals(400, api.call("GET", "/api/v1/documents?cursor=x").send().status());
  }

  private Reply upload(String name, byte[] file) {
    return uploadIn("kk", name, file);
  }

  private Reply uploadIn(String language, String name, byte[] file) {
    String encoded =
        name.startsWith("%") ? name : java.net.URLEncoder.encode(name, StandardCharsets.UTF_8);
    return api.call("POST", UPLOADS + "?name=" + encoded)
        .as(officer)
        .with("Accept-Language", language)
        .file(file, ANY)
        .send();
  }

  private Reply order(String method, String path, String tag, String json) {
    return order(officer, method, path, tag, json);
  }

  private Reply order(String bearer, String method, String path, String tag, String json) {
    return api.call(method, path).as(bearer).from(tag).json(json).send();
  }

  private static String path(Reply added) {
    return "/api/v1/documents/" + added.at("/id");
  }
}
