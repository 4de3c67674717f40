package org.unifiedportal.war.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.refusal.Issue;

/**
 * A "no" on its way out (RFC 9457), not yet in anybody's language.
 *
 * @param status HTTP status, 400 to 599
 * @param key message key of the sentence that says why
 * @param issues what is wrong with the body, possibly nothing
 * @param facts further members of the answer by name, such as the current version
 * @param headers further headers by name
 */
public record Problem(
    int status,
    String key,
    List<Object> arguments,
    List<Issue> issues,
    Map<String, Object> facts,
    Map<String, String> headers) {

  /** Copies everything and refuses a status that is no error. */
  public Problem {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("not the status of a problem: " + status);
    }
    arguments = List.copyOf(arguments);
    issues = List.copyOf(issues);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    headers = Map.copyOf(headers);
  }

  /** A problem that one sentence tells. */
  public static Problem of(int status, String key, Object... arguments) {
    return new Problem(status, key, List.of(arguments), List.of(), Map.of(), Map.of());
  }

  /** The same with issues. */
  public Problem withIssues(List<Issue> found) {
    return new Problem(status, key, arguments, found, facts, headers);
  }

  /** The same with one more member. */
  public Problem withFact(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(facts);
    more.put(name, value);
    return new Problem(status, key, arguments, issues, more, headers);
  }

  /** The same with one more header. */
  public Problem withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Problem(status, key, arguments, issues, facts, more);
  }
}
