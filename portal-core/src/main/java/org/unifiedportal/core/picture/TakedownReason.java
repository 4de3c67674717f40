package org.unifiedportal.core.picture;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** Why a picture is taken down; the words stand under {@code takedown.for-<key>}. */
public enum TakedownReason {
  /** It shows somebody, or something of somebody, that must not be shown. */
  PERSONAL_DATA("personal-data"),
  /** Somebody else's rights stand against it. */
  RIGHTS("rights"),
  /** It is the wrong picture. */
  MISTAKE("mistake"),
  /** What is said in words. */
  OTHER("other");

  private final String key;

  TakedownReason(String key) {
    this.key = key;
  }

  /** The stable name. */
  @JsonValue
  public String key() {
    return key;
  }

  /** Finds a reason by its key. */
  public static Optional<TakedownReason> find(String key) {
    return Arrays.stream(values()).filter(reason -> reason.key.equals(key)).findFirst();
  }
}
