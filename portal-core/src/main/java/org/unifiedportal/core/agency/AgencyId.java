package org.unifiedportal.core.agency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of an agency; addresses may change, this does not. */
public record AgencyId(@JsonValue UUID value) {
  /** Reads and writes as a plain UUID. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AgencyId {}

  /** A new random identity. */
  public static AgencyId random() {
    return new AgencyId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
