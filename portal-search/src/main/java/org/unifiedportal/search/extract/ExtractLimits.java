package org.unifiedportal.search.extract;

/**
 * How much reading one file may cost.
 *
 * @param seconds until it is given up
 * @param megabytes of heap the reading process has
 * @param pages of a PDF whose text is read; further ones are only counted
 * @param characters of text that are kept
 */
public record ExtractLimits(int seconds, int megabytes, int pages, int characters) {
  /** What the portal allows unless an operator decides otherwise. */
  public static final ExtractLimits DEFAULT = new ExtractLimits(60, 384, 500, 1_000_000);
}
