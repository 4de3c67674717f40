package org.unifiedportal.core.publication;

import java.time.Instant;

/** How far an edition has come. */
public sealed interface EditionState {
  /** Being written. */
  record Draft() implements EditionState {}

  /**
   * Was released at this moment, UTC; whether it is the live one the publication's standing tells.
   */
  record Released(Instant at, Change change) implements EditionState {}
}
