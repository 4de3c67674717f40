package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.war.publication.ApiInMemory;
import org.unifiedportal.war.publication.Reply;

/** A program throws a document away that was never published. */
class DiscardedDocumentTest {
  private final ApiInMemory api = new ApiInMemory();

  @AfterEach
  void close() {
    api.close();
  }

  private Reply discard(String token, Document document, String tag) {
    return api.call("DELETE", "/api/v1/documents/" + document.id())
        .as(token)
        .from(tag)
        .with("Idempotency-Key", "one")
        .send();
  }

  @Test
  void itIsGoneAndARepetitionGetsTheFirstAnswer() throws IOException {
    String writer = api.bearer(api.sarybulak, Scope.READ, Scope.WRITE);
    Document draft = api.documents.add(api.sarybulak.id(), "қате");
    assertEquals(412, discard(writer, draft, "\"9\"").status());

    Reply gone = discard(writer, draft, "\"1\"");
    assertEquals(200, gone.status(), gone.text());
    assertEquals(draft.id().toString(), gone.at("/id"));
    String path = "/api/v1/documents/" + draft.id();
    assertEquals(404, api.call("GET", path).as(writer).send().status());
    assertEquals(gone.text(), discard(writer, draft, "\"1\"").text());
    assertEquals(
        404, api.call("DELETE", path).as(writer).from("\"1\"").send().status(), "without a key");
  }

  @Test
  void onlyItsAgencyMayAndNeverWhatWasPublished() throws IOException {
    String officer = api.bearer(api.sarybulak);
    String reader = api.bearer(api.sarybulak, Scope.READ);
    String stranger = api.bearer(api.portal.found("qaratal"));
    Document draft = api.documents.add(api.sarybulak.id(), "жоба");
    String path = "/api/v1/documents/" + draft.id();
    assertEquals(401, api.call("DELETE", path).from("\"1\"").send().status());
    assertEquals(404, discard(stranger, draft, "\"1\"").status());
    assertEquals(403, discard(reader, draft, "\"1\"").status());
    assertEquals(428, api.call("DELETE", path).as(officer).send().status());

    Document live = api.documents.publish(api.sarybulak.id(), "қаулы");
    Reply refused = discard(officer, live, "\"" + live.version() + "\"");
    assertEquals(409, refused.status(), refused.text());
    assertTrue(refused.at("/detail").length() > 20, refused.text());
    assertTrue(api.documents.store.find(live.id()).orElseThrow().isLive());
  }
}
