package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;

/** What stays readable as archive is taken out of there by a program. */
class TakingOutOrdersTest {
  private final ApiInMemory api = new ApiInMemory();
  private final String officer = api.bearer(api.sarybulak);

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void whatStaysReadableAsArchiveIsTakenOutOfItByTheSameOrder() {
    Publication live =
        api.portal.publish(api.sarybulak.id(), PublicationKind.NEWS, "Тізім", "Список");
    String path = "/api/v1/publications/" + live.id();
    Reply expired = withdraw(path, api.call("GET", path).send(), "expired");
    assertEquals(200, api.call("GET", path).send().status());
    Reply again = withdraw(path, expired, "old-but-true-then");
    assertEquals(List.of("/outcome issue.archived-already"), again.errors());

    Reply gone = withdraw(path, expired, "never-existed");
    assertEquals(200, gone.status(), gone.text());
    assertEquals("never-existed", gone.at("/standing/outcome"));
    assertEquals(410, api.call("GET", path).send().status());
    assertEquals(410, api.call("GET", path + "/editions/1").send().status());
    assertEquals(409, withdraw(path, gone, "mistake").status());
  }

  private Reply withdraw(String path, Reply before, String outcome) {
    return api.call("POST", path + "/withdraw")
        .as(officer)
        .from(before.header("ETag"))
        .json("{\"outcome\": \"%s\", \"reason\": {\"kk\": \"Мерзімі өтті.\"}}".formatted(outcome))
        .send();
  }
}
