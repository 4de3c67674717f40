package org.unifiedportal.core.agency;

import java.util.UUID;

/** The identity of a delegation. */
public record DelegationId(UUID value) {
  /** A new one. */
  public static DelegationId random() {
    return new DelegationId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
