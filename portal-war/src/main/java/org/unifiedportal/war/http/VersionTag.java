package org.unifiedportal.war.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a thing as its strong entity tag: {@code "7"}. */
public record VersionTag(long version) {
  private static final Pattern ONE = Pattern.compile("\\s*\"(\\d{1,18})\"\\s*");

  /**
   * Reads an {@code If-Match} header; refuses a missing one (428) and one that names no version
   * (400).
   */
  public static VersionTag required(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new RequestRefused(Problem.of(428, "problem.if-match-missing"));
    }
    Matcher one = ONE.matcher(ifMatch);
    if (!one.matches()) {
      throw new RequestRefused(Problem.of(400, "problem.if-match-malformed"));
    }
    return new VersionTag(Long.parseLong(one.group(1)));
  }

  /** Whether an {@code If-None-Match} header names this version. */
  public boolean isKnownTo(@Nullable String ifNoneMatch) {
    return ifNoneMatch != null && ifNoneMatch.contains(header());
  }

  /** The value of the {@code ETag} header. */
  public String header() {
    return "\"" + version + "\"";
  }
}
