package org.unifiedportal.search.index;

/** What takes weight from a publication among the results. */
public enum Standing {
  /** Nothing. */
  PLAIN,
  /** It was told for a day: it matters less as months pass. */
  FADING,
  /** It is a legal act that is no more in force. */
  REPEALED
}
