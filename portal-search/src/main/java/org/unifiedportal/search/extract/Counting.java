package org.unifiedportal.search.extract;

import java.util.Locale;

/** Numbers as lists of office files write them. */
final class Counting {
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Counting() {}

  /** The number in this form of ECMA-376 (17.18.59); unknown forms are written in digits. */
  static String words(String form, int number) {
    return switch (form) {
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      case "lowerLetter" -> letter(LATIN, number);
      case "upperLetter" -> letter(LATIN, number).toUpperCase(Locale.ROOT);
      case "russianLower" -> letter(RUSSIAN, number);
      case "russianUpper" -> letter(RUSSIAN, number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  private static String letter(String letters, int number) {
    int place = (number - 1) % letters.length();
    return letters.substring(place, place + 1).repeat(1 + (number - 1) / letters.length() % 3);
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int left = number % 4000;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        roman.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
