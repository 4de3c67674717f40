package org.unifiedportal.core.notice;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Language;

/**
 * Asks that people be warned at once.
 *
 * @param words by language as they were typed; blank ones are left out
 * @param until UTC
 */
public record RaiseNotice(
    AgencyId agency, Reach reach, Danger danger, Map<Language, String> words, Instant until) {
  /** Trims the words and leaves out the blank ones. */
  public RaiseNotice {
    Map<Language, String> said = new EnumMap<>(Language.class);
    words.forEach((language, typed) -> {
      if (!typed.isBlank()) {
        said.put(language, typed.strip());
      }
    });
    words = Map.copyOf(said);
  }
}
