package org.unifiedportal.core.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What sort of body an agency is. */
public enum AgencyKind {
  OBLAST("oblast"),
  CITY("city"),
  DISTRICT("district"),
  SUBSITE("subsite"),
  DEPARTMENT("department"),
  EDITORIAL_OFFICE("editorial-office");

  private final String key;

  AgencyKind(String key) {
    this.key = key;
  }

  /** The stable name in data, messages and JSON. */
  @JsonValue
  public String key() {
    return key;
  }

  /** Finds a kind by its key. */
  public static Optional<AgencyKind> find(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }
}
