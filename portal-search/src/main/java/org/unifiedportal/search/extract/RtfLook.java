package org.unifiedportal.search.extract;

/**
 * Whether words of RTF are seen where they stand (specification 1.9.1, character properties).
 *
 * @param gone deleted, or moved to another place, by a change that nobody has accepted yet
 */
record RtfLook(boolean gone, boolean hidden) {
  static final RtfLook SEEN = new RtfLook(false, false);

  /** The look from this word on. */
  RtfLook after(String word, boolean on) {
    return switch (word) {
      case "plain" -> SEEN;
      case "deleted", "mvf" -> new RtfLook(on, hidden);
      case "v" -> new RtfLook(gone, on);
      default -> this;
    };
  }

  boolean isSeen() {
    return !gone && !hidden;
  }
}
