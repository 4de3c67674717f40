package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;

/** A program confirms that the very text citizens read already is wanted twice. */
class SameTextTest {
  private static final Content TEXT =
      TestPortal.content(PublicationKind.NEWS, "Жиын бүгін сағат үште", "Сход сегодня в три");

  private final ApiInMemory api = new ApiInMemory();
  private final Publication live =
      api.portal.publish(api.sarybulak.id(), PublicationKind.NEWS, TEXT);
  private final Publication draft =
      api.portal.draft(api.sarybulak.id(), PublicationKind.NEWS, TEXT);

  @AfterEach
  void close() {
    api.close();
  }

  private Reply publish(String more, String version, String body) {
    return order("/publish" + more, version, body);
  }

  private Reply order(String what, String version, String body) {
    return api.call("POST", "/api/v1/publications/" + draft.id() + what)
        .as(api.bearer(api.sarybulak))
        .from(version)
        .json(body)
        .send();
  }

  private boolean isLive() {
    return api.portal.publications.get(draft.id()).isLive();
  }

  @Test
  void theOtherIsNamedAndNothingIsPublishedUntilItIsConfirmed() {
    Reply asked = publish("", "\"1\"", "{}");
    assertEquals(409, asked.status(), asked.text());
    assertEquals(live.id().toString(), asked.at("/publications/0"));
    assertTrue(asked.at("/detail").contains("confirmed=true"), asked.text());
    assertEquals(false, isLive());

    assertEquals(200, publish("?confirmed=true", "\"1\"", "{}").status());
    assertEquals(true, isLive());
  }

  @Test
  void whatIsSetForLaterIsAskedAboutAtOnce() {
    String later = "{\"act\": \"publish\", \"at\": \"2026-11-17T09:00:00+05:00\"}";
    Reply asked = order("/schedule", "\"1\"", later);
    assertEquals(409, asked.status(), asked.text());
    assertEquals(live.id().toString(), asked.at("/publications/0"));
    assertEquals(200, order("/schedule?confirmed=true", "\"1\"", later).status());
  }

  @Test
  void whoSawAnOlderDraftIsToldThatFirst() {
    assertEquals(412, publish("", "\"7\"", "{}").status());
  }

  @Test
  void aTextThatIsBroughtFromAnOldSiteIsNotAskedAbout() {
    String old = "{\"originally\": \"2019-05-01T10:00:00+06:00\"}";
    assertEquals(200, publish("", "\"1\"", old).status());
  }
}
