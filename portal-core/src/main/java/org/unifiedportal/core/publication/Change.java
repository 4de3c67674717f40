package org.unifiedportal.core.publication;

import org.unifiedportal.core.text.LocalText;

/** What an edition changes for the citizen. */
public sealed interface Change {
  /** The first one: nothing was there before. */
  record First() implements Change {}

  /** Spelling, layout: nobody needs to know. */
  record Minor() implements Change {}

  /** The citizen must know this; shown with its date. */
  record Major(LocalText note) implements Change {}
}
