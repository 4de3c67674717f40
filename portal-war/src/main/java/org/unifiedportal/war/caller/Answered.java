package org.unifiedportal.war.caller;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.unifiedportal.core.journal.KeptAnswer;
import org.unifiedportal.war.http.StrictJson;
import org.unifiedportal.war.http.VersionTag;

/** Answers of commands in the form in which they are kept, and back. */
public final class Answered {
  private Answered() {}

  /** The answer as it is kept: the version goes out as ETag, the location with a 201 only. */
  public static KeptAnswer keep(
      RequestKey key, int status, Object answer, VersionTag version, URI location) {
    ObjectNode headers = StrictJson.object();
    headers.put(HttpHeaders.ETAG, version.header());
    if (status == 201) {
      headers.put(HttpHeaders.LOCATION, location.toString());
    }
    return keep(key, status, answer, headers);
  }

  /** The same of what was there before. */
  public static KeptAnswer keep(RequestKey key, Object answer, VersionTag version) {
    ObjectNode headers = StrictJson.object();
    headers.put(HttpHeaders.ETAG, version.header());
    return keep(key, 200, answer, headers);
  }

  /** The same of what is gone and has no version any more. */
  public static KeptAnswer keep(RequestKey key, Object answer) {
    return keep(key, 200, answer, StrictJson.object());
  }

  private static KeptAnswer keep(RequestKey key, int status, Object answer, ObjectNode headers) {
    String body = StrictJson.tree(answer).toString();
    return new KeptAnswer(key.requestHash(), status, headers.toString(), body);
  }

  /** The kept answer as a response. */
  public static Response response(KeptAnswer kept) {
    Response.ResponseBuilder response =
        Response.status(kept.status())
            .type(MediaType.APPLICATION_JSON_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
            .entity(bytes(kept.body()));
    JsonNode headers = StrictJson.read(bytes(kept.headers()));
    headers
        .properties()
        .forEach(header -> response.header(header.getKey(), header.getValue().textValue()));
    return response.build();
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
