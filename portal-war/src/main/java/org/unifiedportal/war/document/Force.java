package org.unifiedportal.war.document;

import java.util.List;

/**
 * What is said right below the title of an act that is no longer in force as it was passed.
 *
 * @param words empty where there is nothing to say
 * @param isLost whether the act is repealed, and not only amended
 * @param name what the other acts did, before their names
 * @param by those by which it came, none where only the card says so
 */
public record Force(String words, boolean isLost, String name, List<By> by) {
  /** Nothing is said. */
  static final Force UNTOLD = new Force("", false, "", List.of());

  /** Copies the acts. */
  public Force {
    by = List.copyOf(by);
  }

  /** Whether there is anything to say. */
  public boolean isTold() {
    return !words.isEmpty();
  }

  /**
   * An act that did it.
   *
   * @param act HTML: its number and day, possibly nothing
   */
  public record By(DocumentPage.Other other, String act) {}
}
