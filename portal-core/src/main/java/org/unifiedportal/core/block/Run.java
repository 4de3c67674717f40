package org.unifiedportal.core.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.regex.Pattern;

/**
 * A stretch of words in one style.
 *
 * @param text not empty
 * @param link http, https, mailto, tel or an own path; empty when it is no link
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Run(String text, boolean bold, boolean italic, String link) {
  private static final Pattern LINK =
      Pattern.compile(
          "(https?://[^\\s/?#]+[^\\s]*|mailto:[^\\s]+|tel:[+0-9()-]+|/(?!/)[^\\s]*|#[^\\s]+|)");

  /** Refuses an empty text and links that could run something. */
  public Run {
    link = Rule.orEmpty(link);
    if (text == null || text.isEmpty()) {
      throw new IllegalArgumentException("text is empty");
    }
    if (!LINK.matcher(link).matches()) {
      throw new IllegalArgumentException("not a link a reader may follow: " + link);
    }
  }

  /** Words without a style. */
  public static Run plain(String text) {
    return new Run(text, false, false, "");
  }
}
