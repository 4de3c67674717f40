package org.unifiedportal.core.place;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The identity of a place. */
public record PlaceId(UUID value) {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** A new one. */
  public static PlaceId random() {
    return new PlaceId(UUID.randomUUID());
  }

  /** The identity that somebody wrote; empty when it is none. */
  public static Optional<PlaceId> find(String words) {
    return SHAPE.matcher(words).matches()
        ? Optional.of(new PlaceId(UUID.fromString(words)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
