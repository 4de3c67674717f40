package org.unifiedportal.core.vault;

import java.io.InputStream;

/** Looks for harmful files. */
public interface Scanner {
  /** Judges the bytes; never throws because of the scanner: its silence and errors are answers. */
  Judgement judge(InputStream bytes);

  /** Where no scanner is configured, the portal's own recognition was the judgement. */
  Scanner NONE = bytes -> new Judgement.Clean();

  /**
   * A clamd at this place: the path of its socket, or {@code host:port}.
   *
   * @throws IllegalArgumentException for any other form
   */
  static Scanner clamd(String place) {
    return new ClamdScanner(new ClamdPlace(place));
  }
}
