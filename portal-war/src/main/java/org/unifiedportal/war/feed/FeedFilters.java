package org.unifiedportal.war.feed;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The four choices of a feed's address. Said as parameters, agency and kind mean the same as said
 * in the path, in any order and any case and twice over; two different values mean nothing.
 */
record FeedFilters(String language, String agency, String kind, String file) {
  private static final Pattern QUERY = Pattern.compile("([A-Za-z]{1,10}=[A-Za-z0-9-]{1,80}(&|$))*");
  private static final Set<String> NAMES = Set.of("agency", "kind");
  private static final String ALL = "all";

  /** Reads the path, lower-cased, and the query; empty when they aren't a feed's. */
  static Optional<FeedFilters> read(String path, String query) {
    String[] parts = lower(path).split("/", -1);
    boolean isFeed = parts.length == 6 && parts[0].isEmpty() && parts[2].equals("feeds");
    return isFeed
        ? parameters(query).flatMap(new FeedFilters(parts[1], parts[3], parts[4], parts[5])::with)
        : Optional.empty();
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static Optional<Map<String, String>> parameters(String query) {
    Map<String, String> said = new LinkedHashMap<>();
    if (!QUERY.matcher(query).matches()) {
      return Optional.empty();
    }
    for (String pair : lower(query).split("&")) {
      String name = pair.substring(0, Math.max(pair.indexOf('='), 0));
      String value = pair.substring(pair.indexOf('=') + 1);
      boolean known = pair.isEmpty() || NAMES.contains(name);
      if (!known || !value.equals(said.computeIfAbsent(name, first -> value))) {
        return Optional.empty();
      }
    }
    return Optional.of(said);
  }

  private Optional<FeedFilters> with(Map<String, String> said) {
    String saidAgency = said.getOrDefault("agency", agency);
    String saidKind = said.getOrDefault("kind", kind);
    return agree(agency, saidAgency) && agree(kind, saidKind)
        ? Optional.of(new FeedFilters(language, saidAgency, saidKind, file))
        : Optional.empty();
  }

  private static boolean agree(String inPath, String said) {
    return inPath.equals(ALL) || inPath.equals(said);
  }
}
