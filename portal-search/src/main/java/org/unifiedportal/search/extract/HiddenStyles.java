package org.unifiedportal.search.extract;

import java.util.HashMap;
import java.util.Map;

/** Which styles of a file hide what is written in them, by their own word or by their base's. */
final class HiddenStyles {
  private static final int DEEPEST = 20;

  private final Map<String, Boolean> said = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();

  /** One style stands upon another. */
  void base(String style, String base) {
    bases.put(style, base);
  }

  /** A style of this name begins anew: parts of a file name theirs without regard to others. */
  void begin(String style, String base) {
    said.remove(style);
    base(style, base);
  }

  void say(String style, boolean hides) {
    said.put(style, hides);
  }

  /** A style that nothing is known of hides nothing. */
  boolean hides(String style) {
    String asked = style;
    for (int i = 0; i < DEEPEST && asked != null; i++) {
      Boolean own = said.get(asked);
      if (own != null) {
        return own;
      }
      asked = bases.get(asked);
    }
    return false;
  }
}
