package org.unifiedportal.war.http;

import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;

/**
 * Who waits for an answer, as far as an error has to know.
 *
 * @param path what was asked for, without a slash in front
 * @param machine whether a program asks, which reads problem+json and not a page
 */
public record Asker(Language language, String path, boolean machine) {
  private static final String API = "api/v1";

  /** Reads an asker from the path and the two headers that say what it understands. */
  public static Asker of(String path, @Nullable String accept, @Nullable String languages) {
    String bare = path.startsWith("/") ? path.substring(1) : path;
    return new Asker(language(bare, languages), bare, isMachine(bare, accept));
  }

  private static Language language(String path, @Nullable String languages) {
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    return Language.find(first).orElseGet(() -> AcceptedLanguage.of(languages));
  }

  private static boolean isMachine(String path, @Nullable String accept) {
    boolean wantsJson = accept != null && accept.contains("json") && !accept.contains("text/html");
    return wantsJson || path.equals(API) || path.startsWith(API + "/");
  }
}
