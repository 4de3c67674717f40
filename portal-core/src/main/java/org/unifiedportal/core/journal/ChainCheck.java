package org.unifiedportal.core.journal;

/** The outcome of reading the whole chain. */
public sealed interface ChainCheck {
  /** Every number follows the one before and every hash agrees. */
  record Whole(long entries) implements ChainCheck {}

  /** The first entry that disagrees, and why in one sentence. */
  record Broken(long number, String why) implements ChainCheck {}
}
