package org.unifiedportal.war.page;

/** Phones and mail addresses as links that a thumb can use. */
public final class Reach {
  private Reach() {}

  /** A line as HTML: a phone dials, an address writes a letter, anything else is only said. */
  public static String html(String line) {
    String link = link(line);
    return link.isEmpty()
        ? Html.escape(line)
        : new Html().open("a", "href", link).text(line).close("a").toString();
  }

  private static String link(String line) {
    if (line.matches("\\+?[\\d ()-]{5,}")) {
      return "tel:" + line.replaceAll("[^+\\d]", "");
    }
    return line.matches("[^\\s@/:]+@[^\\s@/:]+") ? "mailto:" + line : "";
  }
}
