package org.unifiedportal.core.document;

import java.time.LocalDate;
import java.util.Optional;
import org.unifiedportal.core.text.LocalText;

/**
 * What a paper is called by.
 *
 * @param number as the paper has it, such as {@code 118-VIII}
 * @param date on which it was signed, in the portal's zone
 * @param signatory post and name
 * @param issuer the body that issued it
 */
public record Requisites(
    Optional<String> number,
    Optional<LocalDate> date,
    Optional<LocalText> signatory,
    Optional<LocalText> issuer) {
  /** The longest number in characters. */
  public static final int LONGEST_NUMBER = 60;

  /** Nothing is known. */
  public static final Requisites NONE =
      new Requisites(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
