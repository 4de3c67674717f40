package org.unifiedportal.core.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of an account. */
public record AccountId(@JsonValue UUID value) {
  /** Reads and writes as a plain UUID. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AccountId {}

  /** A new random identity. */
  public static AccountId random() {
    return new AccountId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
