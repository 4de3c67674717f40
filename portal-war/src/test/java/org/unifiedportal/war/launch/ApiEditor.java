package org.unifiedportal.war.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** An editor's program that publishes over the API of a running portal. */
final class ApiEditor {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = PortalProcess.HTTP;
  private final String base;
  private final String token;

  ApiEditor(int port, String token) {
    this.base = "http://localhost:" + port;
    this.token = token;
  }

  /** What the API acknowledged. */
  record Acknowledged(String id, String path, String title) {}

  /** The token of an agency's first demo officer. */
  static String demoToken(Path home, String agency) throws IOException {
    return Files.readAllLines(home.resolve("demo-accounts.txt")).stream()
        .filter(line -> line.startsWith(agency + "\t"))
        .map(line -> line.substring(line.lastIndexOf('\t') + 1))
        .findFirst()
        .orElseThrow();
  }

  /** Drafts and publishes a piece of news with this title; fails unless both are acknowledged. */
  Acknowledged publish(String title) throws IOException, InterruptedException {
    JsonNode draft = post("/api/v1/publications", draft(title), "");
    String id = draft.path("id").asText();
    String order = "/api/v1/publications/" + id + "/publish";
    JsonNode live = post(order, "{}", "\"" + draft.path("version").asText() + "\"");
    String address = live.path("standing").path("addresses").path("kk").asText();
    return new Acknowledged(id, URI.create(address).getPath(), title);
  }

  private static String draft(String title) throws IOException {
    var body = JSON.createObjectNode().put("kind", "news");
    body.putObject("texts")
        .putObject("kk")
        .put("title", title)
        .put("lead", "Ауылда су кешке беріледі: " + title)
        .putArray("body")
        .addObject()
        .put("kind", "paragraph")
        .put("text", "Бригада таңертең шығады. " + title);
    return JSON.writeValueAsString(body);
  }

  private JsonNode post(String path, String body, String ifMatch)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!ifMatch.isEmpty()) {
      request.header("If-Match", ifMatch);
    }
    HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** The text of an own address, whatever its status. */
  String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
