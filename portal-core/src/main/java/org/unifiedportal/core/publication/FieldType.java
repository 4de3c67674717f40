package org.unifiedportal.core.publication;

/** How the value of a field is written and shown. */
public enum FieldType {
  /** Words by language. */
  WORDS,
  /** One line that is the same in every language, such as a number or a phone. */
  LINE,
  /** A day in the portal's zone, ISO 8601. */
  DAY,
  /** A moment, ISO 8601 with offset. */
  MOMENT,
  /** One of the field's choices. */
  CHOICE,
  /** An absolute http(s) address or an own path. */
  LINK,
  /** Days of the week, at least one. */
  WEEKDAYS,
  /** Dated words, oldest first: {@code [{"day": …, "words": {…}}]}. */
  FOLLOW_UPS
}
