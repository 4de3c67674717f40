package org.unifiedportal.war.page;

/** Phones, mail addresses and the state's site for appeals as links that a thumb can use. */
public final class Reach {
  private static final String APPEALS = "eOtinish";

  private Reach() {}

  /** A sentence as HTML, in which the state's site for appeals can be tapped where it is named. */
  public static String sentence(String words) {
    String link = new Html().element("a", APPEALS, "href", "https://eotinish.kz/").toString();
    return Html.escape(words).replace(APPEALS, link);
  }

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
