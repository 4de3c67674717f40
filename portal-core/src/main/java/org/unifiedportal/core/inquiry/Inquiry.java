package org.unifiedportal.core.inquiry;

import java.time.LocalDate;
import org.unifiedportal.core.text.Language;

/**
 * A question as it is counted.
 *
 * @param day in the portal's zone
 * @param language of the page it was asked on
 * @param words as {@link InquiryWords} leaves them: lower case, long numbers and addresses masked
 */
public record Inquiry(LocalDate day, Language language, String words) {
  /** Refuses no words, and more than are kept. */
  public Inquiry {
    if (words.isBlank() || words.length() > InquiryWords.LONGEST) {
      throw new IllegalArgumentException("not a question to be counted: " + words);
    }
  }
}
