package org.unifiedportal.core.vault;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The identity of a file's bytes: its SHA-256 in 64 lower-case hexadecimal digits. */
public record FileHash(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** Refuses every other form and names it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FileHash {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + value);
    }
  }

  static FileHash of(byte[] digest) {
    return new FileHash(HexFormat.of().formatHex(digest));
  }

  @Override
  public String toString() {
    return value;
  }
}
