package org.unifiedportal.war.page;

/** Writes HTML piece by piece; everything that is not a tag of ours is escaped. Not thread-safe. */
public final class Html {
  private final StringBuilder out = new StringBuilder(512);

  /**
   * An opening tag with attribute names and values in pairs; empty values are left out, except
   * {@code alt}.
   */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  Html text(String words) {
    escape(words, out);
    return this;
  }

  /** Escaped words whose line ends become line breaks. */
  Html lines(String words) {
    String[] lines = words.split("\\R", -1);
    text(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      out.append("<br>");
      text(lines[i]);
    }
    return this;
  }

  /** A whole element with words in it; nothing at all when the words are blank. */
  Html element(String tag, String words, String... attributes) {
    return words.isBlank() ? this : open(tag, attributes).text(words).close(tag);
  }

  /** HTML that this package has made. */
  Html own(String html) {
    out.append(html);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** The words with the five characters that mean something in HTML made harmless. */
  public static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    escape(words, escaped);
    return escaped.toString();
  }

  private void attribute(String name, String value) {
    if (!value.isEmpty() || name.equals("alt")) {
      out.append(' ').append(name).append("=\"");
      escape(value, out);
      out.append('"');
    }
  }

  private static void escape(String words, StringBuilder out) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
