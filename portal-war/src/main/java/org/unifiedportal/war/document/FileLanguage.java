package org.unifiedportal.war.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/** In which language a file is: as its sender says, else as its name says, else Kazakh. */
public final class FileLanguage {
  private static final Pattern IN_NAME =
      Pattern.compile("(?:^|[^a-z])(kk|kaz|kz|ru|rus|en|eng)(?:[^a-z]|$)");

  private FileLanguage() {}

  /** What was said counts first; refuses a language nobody knows. */
  public static Language of(@Nullable String said, String name) {
    return said == null || said.isBlank() ? inName(name) : get(said);
  }

  static Language get(String said) {
    return Language.find(said)
        .orElseThrow(
            () -> new RequestRefused(Problem.of(400, "problem.filter-unknown", "language", said)));
  }

  /** The last mark counts, for it stands before the ending. */
  private static Language inName(String name) {
    Matcher marks = IN_NAME.matcher(name.toLowerCase(Locale.ROOT));
    Optional<Language> found = Optional.empty();
    int from = 0;
    while (marks.find(from)) {
      found = Optional.of(of(marks.group(1)));
      from = marks.end(1);
    }
    return found.orElse(Language.KK);
  }

  private static Language of(String mark) {
    return switch (mark.charAt(0)) {
      case 'k' -> Language.KK;
      case 'r' -> Language.RU;
      default -> Language.EN;
    };
  }
}
