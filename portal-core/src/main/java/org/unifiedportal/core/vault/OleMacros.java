package org.unifiedportal.core.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Looks for the storages in which older office programs keep macros ([MS-CFB] 2.6.1, [MS-OVBA]
 * 2.2.1). Every place where an entry of the directory may stand is looked at, for a directory may
 * lie anywhere in the file.
 */
final class OleMacros {
  private static final Set<String> STORAGES =
      Set.of("macros", "vba", "_vba_project", "_vba_project_cur");
  private static final int ENTRY = 128;
  private static final int NAME = 64;
  private static final int LONGEST_NAME = 62;
  private static final int STORAGE = 1;
  private static final int STREAM = 2;

  private OleMacros() {}

  static boolean isIn(Arrival arrival) throws IOException {
    try (InputStream bytes = new BufferedInputStream(arrival.open(), 64 << 10)) {
      byte[] entry = new byte[ENTRY];
      while (bytes.readNBytes(entry, 0, ENTRY) == ENTRY) {
        if (isMacros(entry)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The name's length counts its closing zero; the type says what bears it. */
  private static boolean isMacros(byte[] entry) {
    int length = (entry[NAME] & 0xFF | (entry[NAME + 1] & 0xFF) << 8) - 2;
    int type = entry[NAME + 2];
    if (length < 1 || length > LONGEST_NAME || (type != STORAGE && type != STREAM)) {
      return false;
    }
    String name = new String(entry, 0, length, StandardCharsets.UTF_16LE);
    return STORAGES.contains(name.toLowerCase(Locale.ROOT));
  }
}
