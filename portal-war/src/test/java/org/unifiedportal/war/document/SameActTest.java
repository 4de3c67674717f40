package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.Meeting;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.publication.ApiInMemory;
import org.unifiedportal.war.publication.Reply;

/** A program confirms that what looks like an act citizens have already is another one. */
class SameActTest {
  private final ApiInMemory api = new ApiInMemory();
  private final String bearer = api.bearer(api.sarybulak);
  private Document live;
  private Document draft;

  @BeforeEach
  void anActIsLive() throws IOException {
    live = api.documents.publish(api.sarybulak.id(), "Су тарифі");
    draft = api.documents.add(api.sarybulak.id(), "Су тарифі, қайта");
  }

  @AfterEach
  void close() {
    api.close();
  }

  private Reply publish(String more) {
    return api.call("POST", "/api/v1/documents/" + draft.id() + "/publish" + more)
        .as(bearer)
        .from("\"" + draft.version() + "\"")
        .json("{}")
        .send();
  }

  @Test
  void theOtherDocumentIsNamedAndNothingIsPublishedUntilItIsConfirmed() {
    Reply asked = publish("");
    assertEquals(409, asked.status(), asked.text());
    assertEquals(live.id().toString(), asked.at("/documents/0"));
    assertTrue(asked.at("/detail").contains("confirmed=true"), asked.text());
    assertFalse(api.documents.store.find(draft.id()).orElseThrow().isLive());

    Reply confirmed = publish("?confirmed=true");
    assertEquals(200, confirmed.status(), confirmed.text());
    assertTrue(api.documents.store.find(draft.id()).orElseThrow().isLive());
  }

  @Test
  void itIsAskedAboutThoughSomebodyPublishesItAtThisVeryMoment() throws Exception {
    AtomicReference<Reply> asked = new AtomicReference<>();
    Document third = api.documents.add(api.sarybulak.id(), "Су тарифі, үшінші рет");
    withdraw(live);
    Meeting.of(
        api.portal.database, () -> api.documents.publish(third), () -> asked.set(publish("")));
    assertEquals(409, asked.get().status(), asked.get().text());
    assertEquals(third.id().toString(), asked.get().at("/documents/0"));
  }

  private void withdraw(Document document) {
    api.documents.withdraw(
        document,
        new Tombstone(Tombstone.Cause.MISTAKE, LocalText.of("Қате.", "Ошибка."), Optional.empty()));
  }

  @Test
  void whatWasTakenDownIsRefusedAsThatWhateverElseIsThere() {
    draft = api.documents.publish(draft);
    withdraw(draft);
    draft = api.documents.store.find(draft.id()).orElseThrow();
    Reply refused = publish("");
    assertEquals(409, refused.status(), refused.text());
    assertTrue(refused.at("/documents/0").isEmpty(), refused.text());
  }
}
