package org.unifiedportal.war.http;

/**
 * An argument of a message that is itself a word of the message files, such as {@code publication}.
 */
record Noun(String name) {
  String key() {
    return "noun." + name;
  }

  @Override
  public String toString() {
    return name;
  }
}
