package org.unifiedportal.war.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.unifiedportal.war.console.MultipartForm;

/** An agency's program that uploads and publishes documents over the API of a running portal. */
record UploadEditor(int port, String token) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Uploads a file; gives the document as it was acknowledged, refuses any other answer. */
  JsonNode upload(String name, byte[] file) throws IOException, InterruptedException {
    String query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return acknowledged(
        asked("/api/v1/agencies/sarybulak/documents" + query)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
  }

  /** Sends a file as a program does that sends it bare; whatever is answered. */
  HttpResponse<String> tryBare(String name, byte[] file) throws IOException, InterruptedException {
    String query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return send("/api/v1/agencies/sarybulak/documents" + query, "application/octet-stream", file);
  }

  /** Sends a file as part of a form; whatever is answered. */
  HttpResponse<String> tryForm(String name, byte[] file) throws IOException, InterruptedException {
    byte[] form = new MultipartForm().file(name, file).bytes();
    return send("/api/v1/documents", MultipartForm.TYPE, form);
  }

  private HttpResponse<String> send(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        asked(path)
            .header("Content-Type", type)
            .header("Accept-Language", "kk")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    return PortalProcess.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Publishes a document as it is known. */
  JsonNode publish(JsonNode known) throws IOException, InterruptedException {
    return acknowledged(
        asked("/api/v1/documents/" + known.get("id").asText() + "/publish?confirmed=true")
            .header("Content-Type", "application/json")
            .header("If-Match", "\"" + known.get("version").asLong() + "\"")
            .POST(HttpRequest.BodyPublishers.ofString("{}")));
  }

  JsonNode document(String id) throws IOException, InterruptedException {
    return acknowledged(asked("/api/v1/documents/" + id));
  }

  /** Every document the agency's register shows. */
  List<JsonNode> register() throws IOException, InterruptedException {
    List<JsonNode> all = new ArrayList<>();
    String next = "/api/v1/agencies/sarybulak/documents";
    while (!next.isEmpty()) {
      JsonNode page = acknowledged(asked(next));
      page.get("items").forEach(all::add);
      next = page.path("next").asText().replaceFirst("^https?://[^/]*", "");
    }
    return all;
  }

  /** The bytes an address gives out; refuses any other answer than 200. */
  byte[] bytes(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        PortalProcess.HTTP.send(asked(path).build(), HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  private static JsonNode acknowledged(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        PortalProcess.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  static JsonNode json(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }

  private HttpRequest.Builder asked(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Bearer " + token);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
