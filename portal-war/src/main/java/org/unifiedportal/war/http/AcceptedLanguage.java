package org.unifiedportal.war.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;

/** Chooses the portal's language from an {@code Accept-Language} header (RFC 9110, 12.5.4). */
public final class AcceptedLanguage {
  /** Nobody reads more languages than this header can name; longer ones are not parsed. */
  private static final int LONGEST_HEADER = 300;

  private AcceptedLanguage() {}

  /** The asker's most wanted language of the portal; Kazakh when none is named. */
  public static Language of(@Nullable String header) {
    return ranges(header).stream()
        .filter(range -> range.getWeight() > 0)
        .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed())
        .flatMap(range -> language(range).stream())
        .findFirst()
        .orElse(Language.KK);
  }

  private static List<Locale.LanguageRange> ranges(@Nullable String header) {
    if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
      return List.of();
    }
    try {
      return Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException notAHeader) {
      return List.of();
    }
  }

  private static Optional<Language> language(Locale.LanguageRange range) {
    String tag = range.getRange();
    int dash = tag.indexOf('-');
    return Language.find(dash < 0 ? tag : tag.substring(0, dash));
  }
}
