package org.unifiedportal.core.place;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * What sort of place it is, the largest first: a place lies in one of an earlier kind only, so
 * nothing can lie in itself. The words stand in the message files under {@code place.kind.<key>}.
 */
public enum PlaceKind {
  /** An oblast. */
  OBLAST("oblast"),
  /** A city of republican or oblast rank. */
  CITY("city"),
  /** A district of an oblast or of a city. */
  DISTRICT("district"),
  /** A rural district. */
  RURAL_DISTRICT("rural-district"),
  /** A village, a settlement, or a town that belongs to a district. */
  VILLAGE("village");

  private final String key;

  PlaceKind(String key) {
    this.key = key;
  }

  /** The stable name in data, messages and JSON. */
  @JsonValue
  public String key() {
    return key;
  }

  /** Whether a place of this kind may lie in one of another. */
  public boolean mayLieIn(PlaceKind outer) {
    return switch (this) {
      case OBLAST -> false;
      case CITY -> outer == OBLAST;
      case DISTRICT -> outer == OBLAST || outer == CITY;
      case RURAL_DISTRICT -> outer == DISTRICT || outer == CITY;
      case VILLAGE -> outer == RURAL_DISTRICT || outer == DISTRICT || outer == CITY;
    };
  }

  /** Whether any place may lie in one of this kind. */
  public boolean holds() {
    return Arrays.stream(values()).anyMatch(kind -> kind.mayLieIn(this));
  }

  /** Finds a kind by its key. */
  public static Optional<PlaceKind> find(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }
}
