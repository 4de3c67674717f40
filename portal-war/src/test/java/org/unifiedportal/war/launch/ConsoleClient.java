package org.unifiedportal.war.launch;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.unifiedportal.core.account.OneTimeCode;
import org.unifiedportal.war.console.MultipartForm;

/** Somebody signed in to the console of a running portal, with a browser that knows no script. */
final class ConsoleClient {
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private String base;

  private ConsoleClient(int port) {
    at(port);
  }

  /** Where the portal stands from now on; the session goes on. */
  void at(int port) {
    base = "http://localhost:" + port;
  }

  /** Signs a person of the demo in. */
  static ConsoleClient enter(Path home, int port, String login) throws Exception {
    String[] person =
        Files.readAllLines(home.resolve("demo-accounts.txt")).stream()
            .filter(line -> line.startsWith(login + "\t"))
            .map(line -> line.split("\t"))
            .findFirst()
            .orElseThrow();
    ConsoleClient client = new ConsoleClient(port);
    Map<String, String> door = client.form("console/log-in");
    door.putAll(Map.of("login", person[0], "password", person[1]));
    String next = client.post("console/log-in", door).headers().firstValue("Location").orElse("");
    if (next.contains("second-factor")) {
      Map<String, String> factor = client.form("console/second-factor");
      factor.put("code", OneTimeCode.at(person[4], Instant.now()));
      client.post("console/second-factor", factor);
    }
    return client;
  }

  /** What its browser sends of them. */
  String cookies() {
    CookieManager jar = (CookieManager) http.cookieHandler().orElseThrow();
    return jar.getCookieStore().getCookies().stream()
        .map(one -> one.getName() + "=" + one.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Sends a form with files; its token is added. */
  HttpResponse<String> upload(String path, MultipartForm form)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(path)
            .header("Origin", base)
            .header("Content-Type", MultipartForm.TYPE)
            .POST(HttpRequest.BodyPublishers.ofByteArray(form.bytes(form(path).get("form-token"))))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, Map<String, String> typed)
      throws IOException, InterruptedException {
    String body =
        typed.entrySet().stream()
            .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        request(path)
            .header("Origin", base)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** The form that stands on a screen as it would be sent, buttons apart. */
  Map<String, String> form(String path) throws IOException, InterruptedException {
    return form(get(path));
  }

  static Map<String, String> form(HttpResponse<String> screen) {
    Document page = Jsoup.parse(screen.body());
    Map<String, String> typed = new LinkedHashMap<>();
    String form = page.select("form.writing").isEmpty() ? "main form" : "form.writing";
    for (Element field : page.select(form + " [name]:not(button)")) {
      boolean isUnchecked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
      if (!isUnchecked) {
        typed.put(field.attr("name"), value(field));
      }
    }
    return typed;
  }

  private static String value(Element field) {
    return switch (field.tagName()) {
      case "textarea" -> field.wholeText();
      case "select" -> {
        Element chosen = field.selectFirst("option[selected]");
        Element first = field.selectFirst("option");
        yield chosen != null ? chosen.val() : first == null ? "" : first.val();
      }
      default -> field.val();
    };
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + "/kk/" + path)).timeout(Duration.ofMinutes(1));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
