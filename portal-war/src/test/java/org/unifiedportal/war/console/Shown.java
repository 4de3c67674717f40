package org.unifiedportal.war.console;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a browser was answered. */
public record Shown(int status, MultivaluedMap<String, String> headers, String text) {
  private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([0-9a-f]+)\"");

  /** The first value of a header, or nothing. */
  public String header(String name) {
    String value = headers.getFirst(name);
    return value == null ? "" : value;
  }

  /** Every cookie that was set. */
  public List<String> cookies() {
    return headers.getOrDefault("Set-Cookie", List.of());
  }

  /** The page as a tree. */
  public Document page() {
    return Jsoup.parse(text);
  }

  /** The token of the forms on the page, or nothing. */
  public String token() {
    Matcher token = TOKEN.matcher(text);
    return token.find() ? token.group(1) : "";
  }

  /** The path it sends on to, or nothing. */
  public String location() {
    return header("Location").replace("https://portal.example", "");
  }
}
