package org.unifiedportal.war.http;

import java.security.SecureRandom;

/**
 * The number under which a failure stands in the log and in the asker's hands: {@code 4K7M-29QX}.
 */
record Incident(String number) {
  /** No letters that are mistaken for figures when read out on the phone. */
  private static final String SIGNS = "23456789ACDEFGHKMNPQRTUVWXY";

  private static final SecureRandom RANDOM = new SecureRandom();

  static Incident next() {
    return new Incident(four() + "-" + four());
  }

  private static String four() {
    StringBuilder signs = new StringBuilder();
    RANDOM.ints(4, 0, SIGNS.length()).forEach(i -> signs.append(SIGNS.charAt(i)));
    return signs.toString();
  }
}
