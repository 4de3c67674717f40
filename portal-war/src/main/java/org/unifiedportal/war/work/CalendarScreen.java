package org.unifiedportal.war.work;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/**
 * What is set for the days of a month.
 *
 * @param previous the address of the month before
 * @param next the address of the month after
 * @param days all of them, the first to the last
 * @param note what is to be said of the whole month, or empty
 */
public record CalendarScreen(
    ConsoleFrame frame, String previous, String next, List<Day> days, String note)
    implements Screen {
  /** Copies the days. */
  public CalendarScreen {
    days = List.copyOf(days);
  }

  /**
   * One day.
   *
   * @param iso as in 2026-11-24
   * @param number of the month
   * @param weekday 1 for Monday to 7
   */
  public record Day(
      String iso, int number, int weekday, String name, boolean isToday, List<Entry> entries) {
    /** Copies the entries. */
    public Day {
      entries = List.copyOf(entries);
    }

    /**
     * How it looks: where the first stands in its week, whether it is today, whether it is free.
     */
    public String look() {
      return (number == 1 ? "from-" + weekday : "")
          + (isToday ? " now" : "")
          + (entries.isEmpty() ? " free" : "");
    }
  }

  /**
   * Something that is set for a day.
   *
   * @param look style name of its kind
   * @param icon inline SVG
   * @param clock its time, or empty when the whole day is meant
   * @param what will happen, in words
   * @param lang the language of the title when it isn't the reader's, else empty
   * @param agency whose it is, in words
   */
  public record Entry(
      String look,
      String icon,
      String clock,
      String what,
      String link,
      String lang,
      String title,
      String agency) {
    Entry at(String time) {
      return new Entry(look, icon, time, what, link, lang, title, agency);
    }
  }
}
