package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.war.console.MultipartForm;
import org.unifiedportal.war.publication.ApiInMemory;
import org.unifiedportal.war.publication.Reply;

/** A new document in one request: its card and its file as a form. */
class UploadFormTest {
  private static final String FORMS = "/api/v1/documents";
  private static final String ACT =
      """
      {"kind": "resolution", "title": {"kk": "Су тарифі туралы", "ru": "О тарифе на воду"},
       "number": "118/Қ", "date": "2026-11-12", "issuer": {"kk": "Аудан әкімдігі"}}
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

  private Reply send(MultipartForm form) {
    return api.call("POST", FORMS).as(officer).file(form.bytes(), MultipartForm.TYPE).send();
  }

  private static MultipartForm form() {
    return new MultipartForm();
  }

  @Test
  void aCardAndItsFileBecomeADocumentInOneRequest() {
    Reply added = send(form().with("card", ACT).file("qauly.ru.pdf", MadeFiles.pdf("x")));
    assertEquals(201, added.status(), added.text());
    assertEquals("118/Қ", added.at("/card/number"));
    assertEquals("ru", added.at("/files/0/language"));
    assertEquals(
        "https://portal.example/api/v1/documents/" + added.at("/id"), added.header("Location"));
    assertEquals("\"1\"", added.header("ETag"));
  }

  @Test
  void theCardMayStandBehindTheFileOrBeAFileItself() {
    Reply behind = send(form().file("a.pdf", MadeFiles.pdf("a")).with("card", ACT));
    assertEquals("118/Қ", behind.at("/card/number"), behind.text());
    byte[] card = ACT.getBytes(StandardCharsets.UTF_8);
    Reply attached =
        send(
            form()
                .file("card", "card.json", card)
                .file("file", "b.pdf", MadeFiles.pdf("b"))
                .with("language", "en"));
    assertEquals("118/Қ", attached.at("/card/number"), attached.text());
    assertEquals("en", attached.at("/files/0/language"));
  }

  @Test
  void aNameThatABrowserHasEscapedIsReadAsItWas() {
    Reply added = send(form().file("%22Жаз%22 демалысы.pdf", MadeFiles.pdf("x")));
    assertEquals("\"Жаз\" демалысы", added.at("/card/title/kk"), added.text());
  }

  @Test
  void withoutACardItIsBegunFromTheFile() {
    Reply added = send(form().file("su_tarifi.pdf", MadeFiles.pdf("x")));
    assertEquals("su tarifi", added.at("/card/title/kk"), added.text());
  }

  @Test
  void whatIsWrongWithTheFormIsSaidAtItsPlaceAndLeavesNothing() throws IOException {
    byte[] pdf = MadeFiles.pdf("x");
    refused(
        form().with("card", "{\"kind\": \"blog\", \"title\": {\"kk\": \"A\"}}").file("a.pdf", pdf),
        "/card/kind issue.choice");
    refused(
        form().file("a.pdf", pdf).with("card", "{\"kind\": \"order\"}"),
        "/card/title issue.required");
    refused(form().with("card", ACT), "/file issue.file-not-chosen");
    refused(form().file("a.pdf", pdf).file("b.pdf", MadeFiles.pdf("y")), "/file issue.file-one");
    refused(form().with("surprise", "1").file("a.pdf", pdf), "/surprise issue.unknown-member");
    refused(form().file("other", "a.pdf", pdf), "/other issue.unknown-member");
    refused(form().file("a.pdf", MadeFiles.utf8("MZ")), " issue.file-unknown");
    assertEquals(0, api.documents.vault.count());
    assertEquals(0, api.documents.vault.sweep());
  }

  private void refused(MultipartForm form, String error) {
    Reply reply = send(form);
    assertEquals(422, reply.status(), error + reply.text());
    assertEquals(List.of(error), reply.errors());
  }

  @Test
  void aCardThatIsNoJsonAndABodyThatIsNoFormAreSaidSo() {
    Reply broken = send(form().with("card", "{\"kind\": ").file("a.pdf", MadeFiles.pdf("x")));
    assertEquals(400, broken.status(), broken.text());
    Reply json = api.call("POST", FORMS).as(officer).json(ACT).send();
    assertEquals(415, json.status(), json.text());
    assertTrue(json.text().contains("multipart/form-data"), json.text());
  }

  @Test
  void aFormThatBreaksOffIsRefusedAndLeavesNothing() throws IOException {
    Reply cut = send(form().with("card", ACT).file("a.pdf", new byte[50_000]).cutAfter(20_000));
    assertEquals(400, cut.status(), cut.text());
    assertEquals(0, api.documents.vault.count());
    assertEquals(0, api.documents.vault.sweep());
  }

  @Test
  void aFormSentTwiceUnderOneKeyIsOneDocument() {
    Reply first = keyed(ACT);
    Reply again = keyed(ACT);
    assertEquals(201, again.status(), again.text());
    assertEquals(first.at("/id"), again.at("/id"));
    assertEquals(422, keyed(ACT.replace("118", "119")).status());
  }

  private Reply keyed(String card) {
    byte[] body = form().with("card", card).file("a.pdf", MadeFiles.pdf("x")).bytes();
    return api.call("POST", FORMS)
        .as(officer)
        .with("Idempotency-Key", "one")
        .file(body, MultipartForm.TYPE)
        .send();
  }

  @Test
  void onlyAProgramThatMayWriteSendsIt() {
    byte[] body = form().file("a.pdf", MadeFiles.pdf("x")).bytes();
    assertEquals(401, api.call("POST", FORMS).file(body, MultipartForm.TYPE).send().status());
    String reader = api.bearer(api.sarybulak, Scope.READ);
    assertEquals(
        403, api.call("POST", FORMS).as(reader).file(body, MultipartForm.TYPE).send().status());
  }
}
