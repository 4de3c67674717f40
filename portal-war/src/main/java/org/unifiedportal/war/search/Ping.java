package org.unifiedportal.war.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

/**
 * What a browser tells of itself when a link with {@code ping} is followed (HTML standard,
 * hyperlink auditing): the page it stood on and where it led.
 *
 * @param language of the page
 * @param typed the question of that page
 * @param path of the page that was opened, below its language
 */
record Ping(Language language, String typed, SitePath path) {
  private static final int LONGEST = 4_000;
  private static final Pattern FROM =
      Pattern.compile("/(kk|ru|en)/(?:large/)?search\\?([^#]*)(?:#.*)?");
  private static final Pattern TO = Pattern.compile("/(?:kk|ru|en)/(?:large/)?([a-z0-9/-]+)");

  /** Empty when it isn't about this portal's search. */
  static Optional<Ping> read(String base, @Nullable String from, @Nullable String to) {
    Optional<Matcher> page = below(base, from).map(FROM::matcher).filter(Matcher::matches);
    Optional<SitePath> path =
        below(base, to)
            .map(TO::matcher)
            .filter(Matcher::matches)
            .map(found -> found.group(1))
            .filter(SitePath::isForm)
            .map(SitePath::new);
    return page.flatMap(found ->
        path.flatMap(opened ->
            words(found.group(2))
                .map(typed -> new Ping(Language.of(found.group(1)), typed, opened))));
  }

  private static Optional<String> below(String base, @Nullable String address) {
    return Optional.ofNullable(address)
        .filter(words -> words.length() <= LONGEST && words.startsWith(base + "/"))
        .map(words -> words.substring(base.length()));
  }

  private static Optional<String> words(String query) {
    return Arrays.stream(query.split("&"))
        .filter(part -> part.startsWith(Asked.WORDS + "="))
        .findFirst()
        .flatMap(part -> decoded(part.substring(Asked.WORDS.length() + 1)));
  }

  private static Optional<String> decoded(String words) {
    try {
      return Optional.of(URLDecoder.decode(words, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
