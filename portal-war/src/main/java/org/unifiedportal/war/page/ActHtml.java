package org.unifiedportal.war.page;

import java.time.LocalDate;

/** An act as it is named in a line: by its number and its own day. */
public final class ActHtml {
  private ActHtml() {}

  /** The number alone. */
  public static String numbered(Reader reader, String number) {
    return reader.say("meta.number", Html.escape(number));
  }

  /**
   * The number and the day it was made, never as yesterday, with the year unless it is this one.
   */
  public static String dated(Reader reader, String number, LocalDate day) {
    return reader.say("meta.dated", Html.escape(number), TimeHtml.date(reader.days(), day));
  }
}
