package org.unifiedportal.war.page;

import org.unifiedportal.core.text.Language;

/**
 * Which form of a noun a whole number asks for (CLDR plural rules): Kazakh nouns don't change after
 * a number, English has two forms, Russian three.
 */
final class Plural {
  private Plural() {}

  static String of(Language language, long number) {
    return switch (language) {
      case KK -> "other";
      case EN -> number == 1 ? "one" : "other";
      case RU -> russian(number % 10, number % 100);
    };
  }

  private static String russian(long lastDigit, long lastTwo) {
    if (lastTwo >= 11 && lastTwo <= 14) {
      return "many";
    }
    if (lastDigit == 1) {
      return "one";
    }
    return lastDigit >= 2 && lastDigit <= 4 ? "few" : "many";
  }
}
