package org.unifiedportal.core.tuning;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The identity of a set of synonyms or of a best bet. */
public record TuningId(@JsonValue UUID value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Reads and writes as a plain UUID. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TuningId {}

  /** A new one. */
  public static TuningId random() {
    return new TuningId(UUID.randomUUID());
  }

  /** The lasting identity of what comes with the program, by its words. */
  public static TuningId ofWords(String words) {
    return new TuningId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
  }

  /** Reads an identity; empty when it is none. */
  public static Optional<TuningId> read(String words) {
    return FORM.matcher(words).matches()
        ? Optional.of(new TuningId(UUID.fromString(words)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
