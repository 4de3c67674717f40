package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.war.publication.ApiInMemory;
import org.unifiedportal.war.publication.Reply;

/** A program confirms a file that says other than the card of a live document. */
class ConfirmedFileTest {
  private final ApiInMemory api = new ApiInMemory();
  private String officer;
  private Document live;

  @BeforeEach
  void aDocumentIsLive() throws IOException {
    officer = api.bearer(api.sarybulak);
    live = api.documents.publish(api.sarybulak.id(), "Су тарифі");
  }

  @AfterEach
  void close() {
    api.close();
  }

  private Reply put(String more) {
    return api.call("PUT", "/api/v1/documents/" + live.id() + "/files/kk?name=a.pdf" + more)
        .as(officer)
        .from("\"" + live.version() + "\"")
        .with("Idempotency-Key", "one")
        .file(MadeFiles.pdf("жаңа"), "application/pdf")
        .send();
  }

  private void finds(String hints) {
    api.documents.finds = new FileText(Reading.READ, OptionalInt.empty(), "x", hints);
  }

  @Test
  void theDifferencesAreNamedAndNothingGoesLiveUntilItIsConfirmed() throws IOException {
    finds("{\"number\": \"51-1\"}");
    Reply unread = put("");
    assertEquals(409, unread.status(), unread.text());
    assertEquals("3", unread.header("Retry-After"));
    api.documents.read();

    Reply differs = put("");
    assertEquals(409, differs.status(), differs.text());
    assertEquals("number", differs.at("/differences/0/field"));
    assertEquals("118-VIII", differs.at("/differences/0/card"));
    assertEquals("51-1", differs.at("/differences/0/file"));
    assertTrue(differs.at("/detail").contains("confirmed=true"), differs.text());
    assertEquals(1, api.documents.store.find(live.id()).orElseThrow().latest());

    Reply confirmed = put("&confirmed=true");
    assertEquals("2", confirmed.at("/edition"), confirmed.text());
    assertEquals(confirmed.text(), put("").text(), "a repetition gets its first answer");
  }

  @Test
  void whatAgreesIsPublishedWithoutAQuestion() throws IOException {
    finds("{\"number\": \"118-VIII\"}");
    assertEquals(409, put("").status());
    api.documents.read();
    Reply replaced = put("");
    assertEquals("2", replaced.at("/edition"), replaced.text());
    assertTrue(api.documents.offers.find(live.id()).isEmpty());
  }

  /** Answers a file during whose way something else happens. */
  private Reply put(String bearer, Runnable meanwhile) throws IOException {
    byte[] file = MadeFiles.pdf("жаңа");
    InputStream end =
        new InputStream() {
          @Override
          public int read() {
            meanwhile.run();
            return -1;
          }
        };
    return api.call("PUT", "/api/v1/documents/" + live.id() + "/files/kk?name=a.pdf")
        .as(bearer)
        .from("\"" + live.version() + "\"")
        .file(
            new SequenceInputStream(new ByteArrayInputStream(file), end),
            file.length,
            "application/pdf")
        .send();
  }

  @Test
  void aFileThatWasOvertakenOnItsWayIsNotLaidAside() throws IOException {
    Reply overtaken =
        put(officer, () -> api.documents.describe(live, TestDocuments.act("Басқа атау")));
    assertEquals(412, overtaken.status(), overtaken.text());
    assertTrue(api.documents.offers.find(live.id()).isEmpty());
  }

  @Test
  void whoeverMayOnlyWriteLaysNothingAsideForWhatWentLiveOnTheWay() throws IOException {
    live = api.documents.add(api.sarybulak.id(), "Жоба");
    Reply overtaken =
        put(api.bearer(api.sarybulak, Scope.WRITE), () -> api.documents.publish(live));
    assertEquals(412, overtaken.status(), overtaken.text());
    assertTrue(api.documents.offers.find(live.id()).isEmpty());
  }

  @Test
  void aFileForAnotherLanguageIsToldOfTheOneThatWaitsAsTheManualSays() throws IOException {
    finds("{\"number\": \"51-1\"}");
    put("");
    String waiting = "қазақша.pdf";
    api.documents.offer(live, waiting.substring(0, 7));
    Reply other =
        api.call("PUT", "/api/v1/documents/" + live.id() + "/files/ru?name=b.pdf")
            .as(officer)
            .from("\"" + live.version() + "\"")
            .file(MadeFiles.pdf("орысша"), "application/pdf")
            .send();
    assertEquals(409, other.status(), other.text());
    assertTrue(other.at("/detail").contains(waiting), other.text());
    String manual = Files.readString(Path.of("../docs/api.md"));
    for (String key : List.of("refusal.other-offered", "refusal.another-file")) {
      assertTrue(manual.contains(key), key);
    }
    assertTrue(other.at("/type").endsWith("other-offered"), other.text());
  }
}
