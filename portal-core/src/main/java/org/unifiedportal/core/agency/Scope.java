package org.unifiedportal.core.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What a token allows inside its agency. */
public enum Scope {
  READ("read"),
  WRITE("write"),
  PUBLISH("publish");

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
