package org.unifiedportal.war.link;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an answer, as far as a link needs it.
 *
 * @param location where a redirect leads, or empty
 */
record Head(int status, String location) {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?:[ \r].*|$)");
  private static final Pattern LOCATION =
      Pattern.compile("(?im)^location:[ \t]*([^\r\n]{1,2000}?)[ \t]*\r?$");

  /** Refuses what is no answer of HTTP. */
  static Head of(String text) throws IOException {
    Matcher status = STATUS.matcher(text.lines().findFirst().orElse(""));
    if (!status.matches()) {
      throw new NotHttp();
    }
    Matcher location = LOCATION.matcher(text);
    return new Head(
        Integer.parseInt(status.group(1)), location.find() ? location.group(1).strip() : "");
  }

  boolean isRedirect() {
    return status > 300 && status < 400 && status != 304 && !location.isEmpty();
  }

  /** Something answers that speaks another language. */
  static final class NotHttp extends IOException {
    private static final long serialVersionUID = 1;
  }
}
