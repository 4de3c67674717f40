package org.unifiedportal.war.console;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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

  /** What is said in the summary above a form, each line of it. */
  public List<String> complaints() {
    return page().select(".complaints li").eachText();
  }

  /** Whatever is wrong with a form is told with a way to the place where it is mended. */
  void refuseComplaintsThatLeadNowhere() {
    if (!text.contains("class=\"complaints\"")) {
      return;
    }
    Document page = page();
    for (Element way : page.select(".complaints a")) {
      String place = way.attr("href").substring(1);
      Element element = page.getElementById(place);
      if (element == null || element.attr("type").equals("hidden")) {
        throw new AssertionError("nothing that is seen is called " + place + ": " + way.text());
      }
    }
  }

  /** The path it sends on to, or nothing. */
  public String location() {
    return header("Location").replace("https://portal.example", "");
  }
}
