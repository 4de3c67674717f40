package org.unifiedportal.core.account;

import java.time.Duration;
import java.time.Instant;

/**
 * What a person has typed into a form and not sent yet: kept to the letter, whether it makes sense
 * or not, and seen by nobody else.
 *
 * <p>A form that is opened anew is a sheet of paper of its own, so that what is written on it takes
 * the place of nothing that was begun before, in another tab or another week.
 *
 * @param form the address of the form below the language, at most 200 characters
 * @param paper which of the person's papers of this form, at most 36 characters; empty of what was
 *     kept before papers were told apart
 * @param typed names and values of the fields as a JSON object
 * @param at UTC
 */
public record Unfinished(AccountId account, String form, String paper, String typed, Instant at) {
  /** How long it is kept. */
  public static final Duration KEPT_FOR = Duration.ofDays(30);

  /** So many of a person's are kept; beyond them the oldest make room. */
  public static final int MOST = 100;

  private static final int LONGEST_FORM = 200;
  private static final int LONGEST_PAPER = 36;

  /** Refuses a form without an address, and a paper whose name is too long. */
  public Unfinished {
    if (form.isBlank() || form.length() > LONGEST_FORM) {
      throw new IllegalArgumentException("a form has an address of 1 to 200 characters: " + form);
    }
    if (paper.length() > LONGEST_PAPER) {
      throw new IllegalArgumentException("a paper's name has at most 36 characters: " + paper);
    }
  }
}
