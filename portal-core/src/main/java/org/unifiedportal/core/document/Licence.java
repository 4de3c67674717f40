package org.unifiedportal.core.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What others may do with a document. */
public enum Licence {
  /** An official text: no copyright (Law on Copyright No. 6-I, art. 8). */
  OFFICIAL_TEXT("official-text", "https://creativecommons.org/publicdomain/mark/1.0/"),
  /** Free to use with the agency's name. */
  CC_BY("cc-by", "https://creativecommons.org/licenses/by/4.0/");

  private final String key;
  private final String address;

  Licence(String key, String address) {
    this.key = key;
    this.address = address;
  }

  /** The stable name. */
  @JsonValue
  public String key() {
    return key;
  }

  /** Where its text stands. */
  public String address() {
    return address;
  }

  /** Finds a licence by its key. */
  public static Optional<Licence> find(String key) {
    return Arrays.stream(values()).filter(licence -> licence.key.equals(key)).findFirst();
  }

  @JsonCreator
  static Licence of(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no such licence: " + key));
  }
}
