package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.vault.FileInside;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.war.publication.ApiInMemory;
import org.unifiedportal.war.publication.Reply;

/** A program confirms that people may be named by their identification numbers. */
class NamedPersonsTest {
  private static final String NUMBER = "850101300005";

  private final ApiInMemory api = new ApiInMemory();
  private final String bearer = api.bearer(api.sarybulak);
  private Document draft;

  @BeforeEach
  void aListIsUploaded() throws IOException {
    draft = api.documents.add(api.sarybulak.id(), "Тізім");
    api.documents.finds =
        new FileText(
            Reading.READ,
            OptionalInt.empty(),
            "Ахметова " + NUMBER,
            "{\"number\": \"51-1\"}",
            new FileInside(List.of(), Set.of(Flaw.PERSONAL_NUMBERS)));
  }

  @AfterEach
  void close() {
    api.close();
  }

  private Reply publish(String more) {
    return api.call("POST", "/api/v1/documents/" + draft.id() + "/publish" + more)
        .as(bearer)
        .from("\"" + now().version() + "\"")
        .json("{}")
        .send();
  }

  private Document now() {
    return api.documents.store.find(draft.id()).orElseThrow();
  }

  private long noted() {
    return api.portal.journal.after(0, 1000).stream()
        .filter(entry -> entry.type().equals("PersonsConfirmed"))
        .filter(entry -> !entry.payload().contains(NUMBER))
        .count();
  }

  @Test
  void theFilesAreReadFirstAndNothingIsPublishedUntilItIsConfirmed() throws IOException {
    Reply unread = publish("");
    assertEquals(409, unread.status(), unread.text());
    assertTrue(unread.at("/type").endsWith("files-unread"), unread.text());
    assertEquals("3", unread.header("Retry-After"));

    api.documents.read();
    Reply asked = publish("");
    assertEquals(409, asked.status(), asked.text());
    assertTrue(asked.at("/type").endsWith("names-persons"), asked.text());
    assertEquals("1", asked.at("/persons"));
    assertFalse(asked.text().contains(NUMBER), asked.text());
    assertFalse(now().isLive());
    assertEquals(0, noted());

    assertEquals(200, publish("?confirmed=true").status());
    assertTrue(now().isLive());
    assertEquals(1, noted());
  }

  @Test
  void whatElseThereIsToConfirmIsToldAtOnce() throws IOException {
    Document live = api.documents.publish(api.sarybulak.id(), "Бұрынғы тізім");
    api.documents.read();
    Reply asked = publish("");
    assertTrue(asked.at("/type").endsWith("names-persons"), asked.text());
    assertEquals(live.id().toString(), asked.at("/documents/0"));
  }

  @Test
  void aNewFileOfALiveDocumentIsAskedAboutTogetherWithItsDifferences() throws IOException {
    draft = api.documents.publish(draft);
    assertEquals(409, put("").status(), "it is still being read");
    api.documents.read();
    Reply asked = put("");
    assertEquals(409, asked.status(), asked.text());
    assertTrue(asked.at("/type").endsWith("names-persons"), asked.text());
    assertEquals("1", asked.at("/persons"));
    assertEquals("number", asked.at("/differences/0/field"));
    assertFalse(asked.text().contains(NUMBER), asked.text());
    assertEquals(1, now().latest());

    Reply confirmed = put("&confirmed=true");
    assertEquals("2", confirmed.at("/edition"), confirmed.text());
    assertEquals(1, noted());
  }

  private Reply put(String more) {
    return api.call("PUT", "/api/v1/documents/" + draft.id() + "/files/kk?name=a.pdf" + more)
        .as(bearer)
        .from("\"" + now().version() + "\"")
        .file(MadeFiles.pdf("жаңа"), "application/pdf")
        .send();
  }
}
