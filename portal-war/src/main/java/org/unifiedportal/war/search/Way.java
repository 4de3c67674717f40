package org.unifiedportal.war.search;

/**
 * A straight way to what was asked for by its name.
 *
 * @param place the place that was named, whose people turn there; empty where the page itself was
 * @param words what the page is called
 * @param path where it is, below the language
 */
public record Way(String place, String words, String path) {
  /** To a page that was asked for itself. */
  static Way to(String words, String path) {
    return new Way("", words, path);
  }
}
