package org.unifiedportal.search.analysis;

import java.util.List;

/** A whole title as one key, for readers who copy it. */
public final class WholeTitle {
  private static final int LONGEST = 1_000;

  private WholeTitle() {}

  /** The repaired words of the title with spaces between; empty when there are none. */
  public static String key(String title) {
    return key(Terms.of(Form.RAW, title));
  }

  /** The key of these repaired words. */
  public static String key(List<String> words) {
    String key = String.join(" ", words);
    return key.substring(0, Math.min(LONGEST, key.length()));
  }
}
