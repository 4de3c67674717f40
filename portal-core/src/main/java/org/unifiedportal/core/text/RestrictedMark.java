package org.unifiedportal.core.text;

import java.util.regex.Pattern;

/**
 * The mark of papers that are for official use only. It is a mark where it stands on a line of its
 * own, as on the paper; a sentence may speak of it.
 */
public final class RestrictedMark {
  private static final Pattern MARK =
      Pattern.compile(
          "[\\s\"«“(]*(қызмет\\s+бабында\\s+пайдалану\\s+үшін|для\\s+служебного\\s+пользования)"
              + "[\\s\"»”).,!]*((дана|экз|экземпляр)[\\s.№n]*\\d*)?[\\s.]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private RestrictedMark() {}

  /** Whether a line of the words is the mark. */
  public static boolean standsIn(String words) {
    return words.lines().anyMatch(line -> MARK.matcher(line).matches());
  }
}
