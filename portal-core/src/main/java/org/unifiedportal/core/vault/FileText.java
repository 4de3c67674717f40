package org.unifiedportal.core.vault;

import java.util.OptionalInt;

/**
 * What reading a file gave.
 *
 * @param text plain text, at most {@link #LONGEST} characters; empty unless it was read
 * @param hints what the file says about itself, as the JSON of a suggested card; possibly empty
 */
public record FileText(
    Reading reading, OptionalInt pages, String text, String hints, FileInside inside) {
  /** The longest text that is kept, in characters. */
  public static final int LONGEST = 1_000_000;

  /** Cuts a text that is too long. */
  public FileText {
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** A text of which nothing else is known. */
  public FileText(Reading reading, OptionalInt pages, String text, String hints) {
    this(reading, pages, text, hints, FileInside.NOTHING);
  }

  /** A file without text, and why. */
  public static FileText without(Reading why) {
    return new FileText(why, OptionalInt.empty(), "", "");
  }
}
