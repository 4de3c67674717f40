package org.unifiedportal.core.block;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part of a picture that must stay seen where a page has room for a part only. */
public enum Focus {
  TOP_LEFT,
  TOP,
  TOP_RIGHT,
  LEFT,
  CENTER,
  RIGHT,
  BOTTOM_LEFT,
  BOTTOM,
  BOTTOM_RIGHT;

  /** The stable name, such as {@code top-left}. */
  @JsonValue
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Finds a place by its key. */
  public static Optional<Focus> find(String key) {
    return Arrays.stream(values()).filter(focus -> focus.key().equals(key)).findFirst();
  }

  @JsonCreator
  static Focus of(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no such place: " + key));
  }
}
