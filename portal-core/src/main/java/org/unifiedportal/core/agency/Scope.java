package org.unifiedportal.core.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a token or a person may do with what belongs to an agency. */
public enum Scope {
  READ("read"),
  WRITE("write"),
  PUBLISH("publish"),
  /** Signs off what others wrote. */
  CHECK("check"),
  /** Decides who works for the agency. */
  ADMINISTER("administer");

  /** What a program may be given: signing off and deciding about people is left to people. */
  public static final Set<Scope> OF_PROGRAMS = Set.of(READ, WRITE, PUBLISH);

  private final String key;

  Scope(String key) {
    this.key = key;
  }

  /** The stable name. */
  @JsonValue
  public String key() {
    return key;
  }

  /** Finds a scope by its name. */
  public static Optional<Scope> find(String key) {
    return Arrays.stream(values()).filter(scope -> scope.key.equals(key)).findFirst();
  }
}
