package org.unifiedportal.core.picture;

import java.time.Instant;

/** Whether a picture may be shown. */
public sealed interface PictureStanding {
  /** It stands in the library. */
  record InLibrary() implements PictureStanding {}

  /**
   * It was taken down for good: all its addresses answer that it is gone.
   *
   * @param note what was said besides the reason, possibly nothing
   * @param by who did it
   * @param at UTC
   */
  record TakenDown(TakedownReason reason, String note, String by, Instant at)
      implements PictureStanding {}
}
