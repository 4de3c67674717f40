package org.unifiedportal.war.page;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unifiedportal.core.text.Language;

/**
 * What a reader asks for.
 *
 * @param path below the language and the variant, without a slash at either end; empty for the home
 *     page
 * @param query the parameters of the address, sorted by name, each with its first value
 */
public record PageRequest(
    Language language, Variant variant, String path, Map<String, String> query) {
  /** The portal's front door before a language is chosen; no address below a language reads so. */
  public static final PageRequest CHOICE =
      new PageRequest(Language.KK, Variant.NORMAL, "\0", Map.of());

  private static final String LARGE = "large";
  private static final String LATIN = "latin";

  /** Copies the query in the order of its names, so that equal requests are equal. */
  public PageRequest {
    query = Collections.unmodifiableMap(new TreeMap<>(query));
  }

  /**
   * Reads the rest of an address below its language; a leading {@code large} is the variant, as is
   * {@code latin} below Kazakh.
   */
  public static PageRequest read(Language language, String rest, Map<String, String> query) {
    if (isBelow(LARGE, rest)) {
      return new PageRequest(language, Variant.LARGE, after(LARGE, rest), query);
    }
    if (language == Language.KK && isBelow(LATIN, rest)) {
      return new PageRequest(language, Variant.LATIN, after(LATIN, rest), query);
    }
    return new PageRequest(language, Variant.NORMAL, rest, query);
  }

  private static boolean isBelow(String first, String rest) {
    return rest.equals(first) || rest.startsWith(first + "/");
  }

  private static String after(String first, String rest) {
    return rest.equals(first) ? "" : rest.substring(first.length() + 1);
  }

  /** The segments of the path, none for the home page. */
  public List<String> segments() {
    return path.isEmpty() ? List.of() : List.of(path.split("/", -1));
  }

  /** A parameter of the address. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(query.get(name));
  }
}
