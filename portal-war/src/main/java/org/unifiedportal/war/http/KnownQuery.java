package org.unifiedportal.war.http;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one rule for what stands behind the question mark of the API's lists and of its search: a
 * parameter or a value that isn't known makes an unknown address (404) and is never ignored, an
 * empty value asks for nothing, and a size that isn't served is a bad request (400).
 */
public final class KnownQuery {
  private KnownQuery() {}

  /** Refuses a parameter that isn't one of these. */
  public static void refuseOthers(Set<String> said, Set<String> known) {
    said.stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new RequestRefused(Problem.of(404, "problem.parameter-unknown", name));
        });
  }

  /** The refusal of a value. */
  public static RequestRefused unknown(String name, String value) {
    return new RequestRefused(Problem.of(404, "problem.filter-unknown", name, value));
  }

  /** What was said, if anything was. */
  public static Optional<String> said(@Nullable String value) {
    return Optional.ofNullable(value).filter(words -> !words.isEmpty());
  }

  /** How many entries a page of a list has at most. */
  public static int limit(@Nullable String said) {
    Limits limits = Limits.DEFAULT;
    String words = said(said).orElseGet(() -> Integer.toString(limits.pageSize()));
    int wanted = words.matches("[0-9]{1,4}") ? Integer.parseInt(words) : 0;
    if (wanted < 1 || wanted > limits.largestPage()) {
      throw new RequestRefused(Problem.of(400, "problem.limit", limits.largestPage()));
    }
    return wanted;
  }

  /** A year of four figures. */
  public static int year(String words) {
    if (!words.matches("[12][0-9]{3}")) {
      throw unknown("year", words);
    }
    return Integer.parseInt(words);
  }
}
