package org.unifiedportal.search.trial;

/**
 * One hit of one question.
 *
 * @param rank from 1
 */
public record TrialLine(String collection, String wording, String question, int rank, String text) {
  /** The five values with tabs between. */
  @Override
  public String toString() {
    return String.join("\t", collection, wording, question, Integer.toString(rank), text);
  }
}
