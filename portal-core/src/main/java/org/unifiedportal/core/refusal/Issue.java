package org.unifiedportal.core.refusal;

import java.util.List;

/**
 * One thing wrong with what was sent.
 *
 * @param pointer JSON Pointer (RFC 6901) into the sent body, such as {@code /texts/kk/title}
 * @param key message key, such as {@code issue.required}
 * @param arguments arguments of the message, possibly none
 */
public record Issue(String pointer, String key, List<Object> arguments) {
  /** Copies the arguments. */
  public Issue {
    arguments = List.copyOf(arguments);
  }

  /** An issue whose message has arguments. */
  public static Issue at(String pointer, String key, Object... arguments) {
    return new Issue(pointer, key, List.of(arguments));
  }
}
