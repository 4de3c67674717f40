package org.unifiedportal.war.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.unifiedportal.core.account.TestPeople;

/** A browser without script: keeps cookies, sends the origin, and the token of the last page. */
public final class ConsoleBrowser {
  private final ConsoleInMemory console;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String token = "";
  private String factor = "";

  ConsoleBrowser(ConsoleInMemory console) {
    this.console = console;
  }

  /** Reads a path below {@code /kk/}. */
  public Shown get(String path) {
    return kept(console.send("GET", "/kk/" + path, headers("https://portal.example"), ""));
  }

  /** Sends a form to a path below {@code /kk/}: names and values in turn. */
  public Shown post(String path, String... typed) {
    return postFrom("https://portal.example", token, path, typed);
  }

  /** Sends a form from a page of this origin with this token. */
  public Shown postFrom(String origin, String formToken, String path, String... typed) {
    Map<String, String> headers = headers(origin);
    headers.put("Content-Type", "application/x-www-form-urlencoded");
    StringBuilder body = new StringBuilder("form-token=" + formToken);
    for (int i = 0; i < typed.length; i += 2) {
      body.append('&').append(encoded(typed[i])).append('=').append(encoded(typed[i + 1]));
    }
    return kept(console.send("POST", "/kk/" + path, headers, body.toString()));
  }

  /** Sends a form with files, made by {@link MultipartForm}, with the token of the last page. */
  public Shown upload(String path, MultipartForm form) {
    return uploadFrom("https://portal.example", token, path, form);
  }

  /** Sends a form with files from a page of this origin with this token. */
  public Shown uploadFrom(String origin, String formToken, String path, MultipartForm form) {
    Map<String, String> headers = headers(origin);
    headers.put("Content-Type", MultipartForm.TYPE);
    headers.putAll(form.headers());
    return kept(console.send("POST", "/kk/" + path, headers, form.bytes(formToken)));
  }

  /** Signs in with the password of all test people, as far as that goes. */
  public Shown enter(String login) {
    get("console/log-in");
    return post("console/log-in", "login", login, "password", TestPeople.PASSWORD);
  }

  /** Signs in wholly, setting up a second factor where one must be. */
  public Shown enterWhole(String login) {
    Shown answer = enter(login);
    if (answer.location().contains("second-factor")) {
      Shown asked = get("console/second-factor");
      factor = asked.page().select("code").text().replace(" ", "");
      answer = post("console/second-factor", "code", console.people.code(factor));
    }
    get("console");
    return answer;
  }

  /** The token of the last page. */
  public String token() {
    return token;
  }

  /** The secret of the second factor that was set up. */
  public String factor() {
    return factor;
  }

  private Map<String, String> headers(String origin) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", "text/html");
    headers.put("Origin", origin);
    headers.put("User-Agent", "Mozilla/5.0 (Android 14; Mobile; rv:140.0) Firefox/140.0");
    if (!cookies.isEmpty()) {
      headers.put(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return headers;
  }

  private Shown kept(Shown shown) {
    shown.refuseComplaintsThatLeadNowhere();
    for (String cookie : shown.cookies()) {
      String pair = cookie.substring(0, cookie.indexOf(';'));
      int equals = pair.indexOf('=');
      String value = pair.substring(equals + 1).replace("\"", "");
      if (value.isEmpty()) {
        cookies.remove(pair.substring(0, equals));
      } else {
        cookies.put(pair.substring(0, equals), value);
      }
    }
    token = shown.token().isEmpty() ? token : shown.token();
    return shown;
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
