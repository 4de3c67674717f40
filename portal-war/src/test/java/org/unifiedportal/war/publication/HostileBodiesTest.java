package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A good body spoilt in hundreds of ways: nothing of it is a failure of ours, and what is taken is
 * whole, so that no page, feed or index meets a hole later. The answers are held against the
 * description by {@link ApiInMemory}.
 */
class HostileBodiesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int BODIES = 400;

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1e308",
          "2.5",
          "99999999999999999999",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\u202e\"",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "{\"a\":{}}",
          "\"2026-13-45\"",
          "\"+999999999-01-01T00:00:00Z\"",
          "\"../../etc/passwd\"",
          "\"<script>alert(1)</script>\"",
          "\"javascript:alert(1)\"",
          "\"' or 1=1\"",
          "\"" + "қ".repeat(3000) + "\"");

  private static final String GOOD =
      """
      {"kind": "problem", "slug": "a-b", "origin": "", "sections": ["work.reports"], "ceremonial": false,
       "fields": {"cause": {"kk": "a"}, "plan": {"kk": "a"}, "responsible": {"kk": "a"},
                  "due": "2026-12-01", "state": "open",
                  "followUps": [{"day": "2026-11-20", "words": {"kk": "x"}}]},
       "texts": {"kk": {"title": "Т", "lead": "К", "body": [
         {"kind": "paragraph", "text": [{"text": "x", "bold": true, "link": "/kk/"}]},
         {"kind": "heading", "level": 2, "text": "x"},
         {"kind": "table", "caption": "", "rows": [{"cells": [
            {"text": "a", "header": true, "columns": 1, "rows": 1}]}]},
         {"kind": "list", "numbered": false, "start": 1, "items": ["a"]},
         {"kind": "quote", "text": "q", "name": "n", "post": "p"},
         {"kind": "map", "latitude": 43.1, "longitude": 77.2, "text": "t"},
         {"kind": "place", "place": "p", "starts": "2026-11-21T09:00:00Z", "ends": "2026-11-21T10:00:00Z"},
         {"kind": "image", "source": "/media/a.png", "alt": "", "width": 10, "height": 10},
         {"kind": "callout", "tone": "important", "text": "x"},
         {"kind": "contact", "name": "n", "phone": "1"},
         {"kind": "steps", "steps": ["a", "b"]},
         {"kind": "facts", "facts": [{"name": "a", "value": "b"}]}]}}}
      """;

  @Test
  void aSpoiltBodyIsRefusedOrTakenWholeAndNeverAFailure() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int taken = 0;
    try (ApiInMemory api = new ApiInMemory()) {
      String officer = api.bearer(api.sarybulak);
      for (int i = 0; i < BODIES; i++) {
        String body = spoilt(random);
        Reply reply = api.call("POST", "/api/v1/publications").as(officer).json(body).send();
        assertTrue(reply.status() < 500, () -> "seed " + seed + ": " + body);
        taken += reply.status() == 201 ? published(api, officer, reply, body) : 0;
      }
    }
    assertTrue(taken > 0 && taken < BODIES / 2, "seed " + seed + ": taken " + taken);
  }

  private static int published(ApiInMemory api, String officer, Reply draft, String body) {
    String path = "/api/v1/publications/" + draft.at("/id");
    String once = path + "/publish?confirmed=true";
    Reply live = api.call("POST", once).as(officer).from("\"1\"").json("{}").send();
    assertTrue(live.status() == 200 || live.status() == 422, () -> live.text() + body);
    if (live.status() == 200) {
      assertEquals(200, api.call("GET", path).send().status());
    }
    return 1;
  }

  private static String spoilt(Random random) throws Exception {
    ObjectNode body = (ObjectNode) MAPPER.readTree(GOOD);
    List<JsonPointer> places = new ArrayList<>();
    collect(body, JsonPointer.empty(), places);
    for (int i = random.nextInt(3); i >= 0; i--) {
      spoil(body, places.get(random.nextInt(places.size())), random);
    }
    return body.toString();
  }

  private static void spoil(ObjectNode body, JsonPointer place, Random random) throws Exception {
    JsonNode value = MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
    JsonNode parent = body.at(place.head());
    int index = place.last().getMatchingIndex();
    if (parent instanceof ArrayNode array && index >= 0 && index < array.size()) {
      array.set(index, value);
    } else if (parent instanceof ObjectNode object) {
      switch (random.nextInt(6)) {
        case 0 -> object.remove(place.last().getMatchingProperty());
        case 1 -> object.set("x" + random.nextInt(3), value);
        default -> object.set(place.last().getMatchingProperty(), value);
      }
    }
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
    if (!at.matches()) {
      places.add(at);
    }
    node.properties()
        .forEach(member -> collect(member.getValue(), at.appendProperty(member.getKey()), places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), at.appendIndex(i), places);
    }
  }
}
