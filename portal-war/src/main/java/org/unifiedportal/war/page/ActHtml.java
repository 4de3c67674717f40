package org.unifiedportal.war.page;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** An act as it is named in a line: by its number and its own day. */
public final class ActHtml {
  /** A longer number may be wider than a phone, and is broken where it can be. */
  private static final int ON_ONE_LINE = 24;

  private static final Pattern BREAKABLE = Pattern.compile("[-/.]");

  private ActHtml() {}

  /** The number alone. */
  public static String numbered(Reader reader, String number) {
    return reader.say("meta.number", whole(number));
  }

  /** The number and the day it was made, always with its year. */
  public static String dated(Reader reader, String number, LocalDate day) {
    return reader.say("meta.dated", whole(number), TimeHtml.date(reader.days(), day));
  }

  /** Browsers part {@code 12-345} behind the dash. */
  private static String whole(String number) {
    String words = Html.escape(number);
    return number.length() <= ON_ONE_LINE && BREAKABLE.matcher(number).find()
        ? "<span class=\"whole\">" + words + "</span>"
        : words;
  }
}
