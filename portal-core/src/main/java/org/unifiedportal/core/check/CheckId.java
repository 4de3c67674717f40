package org.unifiedportal.core.check;

import java.util.UUID;

/** The identity of a check. */
public record CheckId(UUID value) {
  /** A new one. */
  public static CheckId random() {
    return new CheckId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
