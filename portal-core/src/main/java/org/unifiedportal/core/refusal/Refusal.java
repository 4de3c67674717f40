package org.unifiedportal.core.refusal;

import java.util.List;

/**
 * An expected "no". Words are message keys with arguments, put into the reader's language at the
 * edge.
 */
public sealed interface Refusal {

  /** The message key of the whole refusal. */
  String key();

  /** The arguments of the message, possibly none. */
  default List<Object> arguments() {
    return List.of();
  }

  /** Nothing stands under this name: {@code what} is a noun such as {@code publication}. */
  record NotFound(String what, String name) implements Refusal {
    @Override
    public String key() {
      return "refusal.not-found";
    }

    @Override
    public List<Object> arguments() {
      return List.of(what, name);
    }
  }

  /**
   * The command was made from an older state than the stored one; numbers are versions of the
   * object.
   */
  record Stale(long known, long current) implements Refusal {
    @Override
    public String key() {
      return "refusal.stale";
    }

    @Override
    public List<Object> arguments() {
      return List.of(known, current);
    }
  }

  /** The actor may not do this; {@code key} says why. */
  record NotAllowed(String key) implements Refusal {}

  /** The state of things forbids it; {@code key} says which, such as {@code refusal.withdrawn}. */
  record Conflict(String key, List<Object> arguments) implements Refusal {
    /** Copies the arguments. */
    public Conflict {
      arguments = List.copyOf(arguments);
    }
  }

  /** What was sent is not valid: at least one issue, all of them collected. */
  record Invalid(List<Issue> issues) implements Refusal {
    /** Copies the issues and refuses none. */
    public Invalid {
      issues = List.copyOf(issues);
      if (issues.isEmpty()) {
        throw new IllegalArgumentException("a refusal as invalid names at least one issue");
      }
    }

    @Override
    public String key() {
      return "refusal.invalid";
    }
  }
}
