package org.unifiedportal.war.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.unifiedportal.core.block.BlockJson;

/**
 * Speaks with a portal's API; what is lost on the way or put off by the portal is sent again under
 * the same key, so it happens once.
 */
public final class PortalClient {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int ATTEMPTS = 4;
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final URI base;
  private final String token;

  /** Speaks with the portal at this address in the name of the token's agency. */
  public PortalClient(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  /** Asks for what stands at a path below {@code api/v1/}. */
  Reply get(String path) {
    return send(request(path).GET().build());
  }

  /** Begins something new. */
  Reply post(String path, JsonNode body) {
    return send(order(path, "POST", body).build());
  }

  /** Changes what is there, from the version the asker saw. */
  Reply change(String method, String path, long version, JsonNode body) {
    String tag = "\"" + version + "\"";
    return send(order(path, method, body).header("If-Match", tag).build());
  }

  private HttpRequest.Builder order(String path, String method, JsonNode body) {
    return request(path)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .method(method, BodyPublishers.ofString(body.toString()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve("api/v1/" + path))
        .timeout(PATIENCE)
        .header("Accept", "application/json")
        .header("Accept-Language", "en")
        .header("Authorization", "Bearer " + token);
  }

  private Reply send(HttpRequest request) {
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (attempt == ATTEMPTS || !LATER.contains(answer.statusCode())) {
          return new Reply(answer.statusCode(), json(answer.body()));
        }
      } catch (IOException lost) {
        awayAfter(attempt, lost);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new PortalAway("Stopped.");
      }
      pause(attempt);
    }
  }

  private void awayAfter(int attempt, IOException lost) {
    if (attempt == ATTEMPTS || lost instanceof java.net.ConnectException) {
      throw new PortalAway("No portal answers at %s.".formatted(base));
    }
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(PAUSE.multipliedBy(1L << attempt));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new PortalAway("Stopped.");
    }
  }

  private static JsonNode json(String body) {
    try {
      return BlockJson.mapper().readTree(body);
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }
}
