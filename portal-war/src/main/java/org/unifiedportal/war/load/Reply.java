package org.unifiedportal.war.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the portal answered. */
record Reply(int status, JsonNode body) {

  boolean isGood() {
    return status < 300;
  }

  /** Why the portal said no: its sentence, then one for each thing that is wrong. */
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    reasons.add("The portal answered %d: %s".formatted(status, said(body)));
    for (JsonNode error : body.path("errors")) {
      reasons.add(error.path("pointer").asText() + ": " + error.path("detail").asText());
    }
    return reasons;
  }

  private static String said(JsonNode body) {
    return body.path("detail").asText(body.path("title").asText("no reason given"));
  }
}
