package org.unifiedportal.war.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.http.Assets;
import org.unifiedportal.war.page.Html;
import org.unifiedportal.war.page.Words;

/**
 * The OpenAPI document as a page: every operation with an example for the command line. No script.
 */
record ApiPage(JsonNode document, Words words) {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="%s"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title><link rel="stylesheet" href="%s">
      <link rel="icon" type="image/svg+xml" href="%s"></head>
      <body class="api"><main class="wrap">
      """;

  static ApiPage of(JsonNode document, Language language) {
    return new ApiPage(document, Words.in(language));
  }

  String html() {
    String title = say("api.title");
    return HEAD.formatted(
            words.language().tag(),
            title,
            Assets.address("portal.css"),
            Assets.address("portal.svg"))
        + "<h1>"
        + title
        + "</h1><p>"
        + say("api.lead")
        + "</p><p><a href=\"/api/v1/openapi.json\">"
        + say("api.document")
        + "</a></p>"
        + operations()
        + "</main></body></html>";
  }

  private String operations() {
    return document.get("paths").properties().stream()
        .flatMap(path ->
            path.getValue().properties().stream()
                .map(one -> operation(path.getKey(), one.getKey(), one.getValue())))
        .collect(Collectors.joining());
  }

  private String operation(String path, String method, JsonNode operation) {
    String id = operation.get("operationId").asText();
    boolean open = operation.get("security").get(0).isEmpty();
    return "<section id=\""
        + id
        + "\"><h2><code>"
        + method.toUpperCase(Locale.ROOT)
        + " "
        + Html.escape(path)
        + "</code></h2><p lang=\"en\">"
        + Html.escape(operation.get("summary").asText())
        + "</p><p>"
        + say(open ? "api.open" : "api.needs-token")
        + "</p><h3>"
        + say("api.example")
        + "</h3><pre><code>"
        + Html.escape(Curl.of(base(), path, Map.entry(method, operation)))
        + "</code></pre><h3>"
        + say("api.answers")
        + "</h3><ul lang=\"en\">"
        + answers(operation)
        + "</ul></section>\n";
  }

  private static String answers(JsonNode operation) {
    return operation.get("responses").properties().stream()
        .map(answer ->
            "<li>"
                + answer.getKey()
                + " – "
                + Html.escape(answer.getValue().get("description").asText())
                + "</li>")
        .collect(Collectors.joining());
  }

  private String base() {
    return document.at("/servers/0/url").asText();
  }

  private String say(String key) {
    return Html.escape(words.say(key));
  }
}
