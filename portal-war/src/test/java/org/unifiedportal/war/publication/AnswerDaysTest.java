package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a program says of the days of an answer, at noon of 16 November 2026. */
class AnswerDaysTest {
  private static final String ANSWER =
      """
      {"kind": "answer", "texts": {"kk": {"title": "Асфальт қашан төселеді"}},
       "fields": {"answers": "question", "question": {"kk": "Асфальт қашан төселеді?"},
                  "received": "%s", "settled": "%s"}}
      """;

  private final ApiInMemory api = new ApiInMemory();
  private final String officer = api.bearer(api.sarybulak);

  @AfterEach
  void close() {
    api.close();
  }

  private Reply answered(String received, String settled) {
    Reply draft =
        api.call("POST", "/api/v1/publications")
            .as(officer)
            .json(ANSWER.formatted(received, settled))
            .send();
    String path = "/api/v1/publications/" + draft.at("/id");
    return api.call("POST", path + "/publish")
        .as(officer)
        .from(draft.header("ETag"))
        .json("{}")
        .send();
  }

  @Test
  void daysToComeAreRefusedEachAtItsOwnPlace() {
    Reply refused = answered("2027-11-30", "2099-11-01");
    assertEquals(422, refused.status());
    assertEquals(
        List.of("/fields/received issue.day-future", "/fields/settled issue.day-future"),
        refused.errors());
  }

  @Test
  void nothingIsAnsweredBeforeItWasReceived() {
    assertEquals(
        List.of("/fields/settled issue.settled-before-received"),
        answered("2026-11-15", "2026-11-01").errors());
    assertEquals(200, answered("2026-11-15", "2026-11-15").status());
  }
}
