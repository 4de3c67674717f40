package org.unifiedportal.core.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of a publication; its address may change, this does not. */
public record PublicationId(@JsonValue UUID value) {
  /** Reads and writes as a plain UUID. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PublicationId {}

  /** A new random identity. */
  public static PublicationId random() {
    return new PublicationId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
