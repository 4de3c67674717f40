package org.unifiedportal.war.condition;

/**
 * What was found of one part of the portal, in words.
 *
 * @param part what it is about
 * @param words how it is, in a sentence
 * @param advice what to do, empty where nothing is to be done
 */
public record Finding(String part, boolean isWell, String words, String advice) {
  static Finding well(String part, String words) {
    return new Finding(part, true, words, "");
  }

  static Finding ill(String part, String words, String advice) {
    return new Finding(part, false, words, advice);
  }
}
