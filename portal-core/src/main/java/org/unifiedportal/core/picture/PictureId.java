package org.unifiedportal.core.picture;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The identity of a picture of the library. */
public record PictureId(@JsonValue UUID value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Reads and writes as a plain UUID. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PictureId {}

  /** A new random identity. */
  public static PictureId random() {
    return new PictureId(UUID.randomUUID());
  }

  /** Reads the full form of a UUID and no other. */
  public static Optional<PictureId> parse(String words) {
    return FORM.matcher(words).matches()
        ? Optional.of(new PictureId(UUID.fromString(words)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
