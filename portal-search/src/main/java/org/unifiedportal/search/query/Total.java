package org.unifiedportal.search.query;

/**
 * How many publications were found.
 *
 * @param publications the number counted
 * @param exact false when there may be more, for the time ran out
 */
public record Total(long publications, boolean exact) {
  /** The number, with a plus when there may be more: {@code 120+}. */
  @Override
  public String toString() {
    return exact ? Long.toString(publications) : publications + "+";
  }
}
