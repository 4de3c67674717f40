package org.unifiedportal.core.account;

import java.time.Duration;
import java.time.Instant;

/**
 * What a person has typed into a form and not sent yet: kept to the letter, whether it makes sense
 * or not, and seen by nobody else.
 *
 * @param form the address of the form below the language, at most 200 characters
 * @param typed names and values of the fields as a JSON object
 * @param at UTC
 */
public record Unfinished(AccountId account, String form, String typed, Instant at) {
  /** How long it is kept. */
  public static final Duration KEPT_FOR = Duration.ofDays(30);

  private static final int LONGEST_FORM = 200;

  /** Refuses a form without an address. */
  public Unfinished {
    if (form.isBlank() || form.length() > LONGEST_FORM) {
      throw new IllegalArgumentException("a form has an address of 1 to 200 characters: " + form);
    }
  }
}
