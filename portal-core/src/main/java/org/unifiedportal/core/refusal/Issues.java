package org.unifiedportal.core.refusal;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects every issue before refusing, so that a person mends all of them at once. Not
 * thread-safe.
 */
public final class Issues {
  private final List<Issue> found = new ArrayList<>();

  /** Notes an issue. */
  public Issues add(String pointer, String key, Object... arguments) {
    found.add(Issue.at(pointer, key, arguments));
    return this;
  }

  /** Notes an issue when the condition holds. */
  public Issues addIf(boolean wrong, String pointer, String key, Object... arguments) {
    return wrong ? add(pointer, key, arguments) : this;
  }

  /** Whether something is wrong at this place or below it already. */
  public boolean isWrong(String pointer) {
    return found.stream().anyMatch(one -> (one.pointer() + "/").startsWith(pointer + "/"));
  }

  /** What was found, in the order it was noted. */
  public List<Issue> found() {
    return List.copyOf(found);
  }

  /** Refuses when anything was found. */
  public void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new Refused(new Refusal.Invalid(found));
    }
  }
}
