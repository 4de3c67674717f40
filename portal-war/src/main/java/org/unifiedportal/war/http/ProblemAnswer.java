package org.unifiedportal.war.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.text.Language;

/** Writes a problem as {@code application/problem+json} (RFC 9457) in the asker's language. */
public final class ProblemAnswer {
  /** The media type of problems. */
  public static final String TYPE = "application/problem+json";

  private ProblemAnswer() {}

  /** The answer a program gets. */
  public static Response of(Problem problem, Language language) {
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(body(problem, language));
    problem.headers().forEach(answer::header);
    return answer.build();
  }

  /** The body of the answer. */
  public static ObjectNode body(Problem problem, Language language) {
    ProblemWords words = ProblemWords.in(language);
    ObjectNode body = StrictJson.MAPPER.createObjectNode();
    body.put("type", "/api/#" + problem.key());
    body.put("title", words.title(problem.status()));
    body.put("status", problem.status());
    body.put("detail", words.say(problem.key(), problem.arguments()));
    if (!problem.issues().isEmpty()) {
      ArrayNode errors = body.putArray("errors");
      problem.issues().forEach(issue -> errors.add(error(issue, words)));
    }
    problem.facts().forEach(body::putPOJO);
    return body;
  }

  private static ObjectNode error(Issue issue, ProblemWords words) {
    return StrictJson.MAPPER
        .createObjectNode()
        .put("pointer", issue.pointer())
        .put("key", issue.key())
        .put("detail", words.say(issue.key(), issue.arguments()));
  }
}
