package org.unifiedportal.war.check;

/** What one comparison found, in one sentence for the operator. */
public sealed interface Finding {
  /** The sentence. */
  String sentence();

  /** Both sides agree. */
  record Agrees(String sentence) implements Finding {}

  /** The first thing that doesn't agree. */
  record Disagrees(String sentence) implements Finding {}
}
