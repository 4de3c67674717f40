package org.unifiedportal.core.time;

import java.time.Duration;
import java.time.Instant;

/** The hour in which what was taken down by mistake can be put back. */
public final class UndoHour {
  /** How long it is. */
  public static final Duration LENGTH = Duration.ofHours(1);

  private UndoHour() {}

  /** Whether what was taken down at this moment can still be put back. */
  public static boolean isOpen(Instant takenDown, Instant now) {
    return now.isBefore(takenDown.plus(LENGTH));
  }
}
