package org.unifiedportal.search.trial;

import java.util.LinkedHashMap;
import java.util.Map;
import org.unifiedportal.core.text.Language;

/**
 * A question of a collection, in all the ways people type it.
 *
 * @param wordings by the name of the way; {@value #ORIGINAL} is always among them
 */
public record TrialQuestion(String id, Language language, Map<String, String> wordings) {
  /** The name of the question as its writer meant it. */
  public static final String ORIGINAL = "original";

  /** Copies the wordings; refuses a question without the original. */
  public TrialQuestion {
    wordings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
    if (!wordings.containsKey(ORIGINAL)) {
      throw new IllegalArgumentException("the question " + id + " has no original wording");
    }
  }
}
