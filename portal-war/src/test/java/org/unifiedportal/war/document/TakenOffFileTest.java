package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.publication.ApiInMemory;
import org.unifiedportal.war.publication.Reply;

/** A program takes a file off that was put beside the others. */
class TakenOffFileTest {
  private final ApiInMemory api = new ApiInMemory();
  private Document live;

  @BeforeEach
  void aDocumentHasTwoFiles() throws IOException {
    Document kazakh = api.documents.publish(api.sarybulak.id(), "Су тарифі");
    live = api.documents.replace(kazakh, Language.RU, "Чужой документ");
    api.documents.judge();
  }

  @AfterEach
  void close() {
    api.close();
  }

  private Reply takeOff(String bearer, String place, long version) {
    return api.call("DELETE", "/api/v1/documents/" + live.id() + "/files/" + place)
        .as(bearer)
        .from("\"" + version + "\"")
        .with("Idempotency-Key", place.substring(0, 2))
        .send();
  }

  @Test
  void theNextEditionIsWithoutItAndTheOneBeforeKeepsIt() {
    String publisher = api.bearer(api.sarybulak);
    Reply taken = takeOff(publisher, "ru/pdf?note=x", live.version());
    assertEquals(200, taken.status(), taken.text());
    assertEquals("3", taken.at("/edition"));
    assertEquals(404, api.call("GET", "/d/" + live.id() + "/ru/pdf").send().status());
    assertEquals(200, api.call("GET", "/d/" + live.id() + "/v/2/ru/pdf").send().status());
    assertEquals(200, api.call("GET", "/d/" + live.id()).send().status());
    assertEquals(taken.text(), takeOff(publisher, "ru/pdf?note=x", live.version()).text());
    assertEquals(409, takeOff(publisher, "kk/pdf", live.version() + 1).status());
  }

  @Test
  void onlyWhoMayPublishDoesAndOnlyWhatIsThere() {
    String writer = api.bearer(api.sarybulak, Scope.WRITE);
    String publisher = api.bearer(api.sarybulak);
    assertEquals(403, takeOff(writer, "ru/pdf", live.version()).status());
    assertEquals(412, takeOff(publisher, "ru/pdf", live.version() - 1).status());
    assertEquals(404, takeOff(publisher, "en/pdf", live.version()).status());
    assertEquals(404, takeOff(publisher, "ru/nothing", live.version()).status());
    assertEquals(2, api.documents.store.find(live.id()).orElseThrow().latest());
  }
}
