package org.unifiedportal.war.work;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/**
 * What waits for a person.
 *
 * @param mayWrite whether the person may begin a publication
 * @param mayWarn whether the person may raise emergency notices
 * @param warnings emergency notices that concern the person's agencies, possibly none
 * @param days of the agencies the person writes for
 * @param entrusted what other agencies let the person's office write, possibly nothing
 * @param next what is due first within a week, possibly nothing
 * @param groups in the order of their hurry, none of them empty
 */
public record WorkScreen(
    ConsoleFrame frame,
    boolean mayWrite,
    boolean mayWarn,
    List<Warning> warnings,
    List<Day> days,
    List<Entrusted> entrusted,
    List<Next> next,
    List<Group> groups)
    implements Screen {
  /** Copies the lists. */
  public WorkScreen {
    warnings = List.copyOf(warnings);
    days = List.copyOf(days);
    entrusted = List.copyOf(entrusted);
    next = List.copyOf(next);
    groups = List.copyOf(groups);
  }

  /**
   * An emergency notice.
   *
   * @param stands whether it is pinned now; else it ended a short while ago
   * @param lang the language of the words when it isn't the reader's, else empty
   * @param meta who warns and until when, in words
   * @param end where it is taken down, empty for those who may not
   */
  public record Warning(
      boolean stands, String danger, String lang, String words, String meta, String end) {}

  /** Whether an agency's feed has something of today. */
  public record Day(String agency, String words, boolean isFed) {}

  /**
   * What an agency lets the person's office write in its name.
   *
   * @param term from when to when, and who publishes, in words
   * @param write where it is written, empty where that hasn't begun
   */
  public record Entrusted(String words, String term, String write) {}

  /** What is due, and when in words. */
  public record Next(String when, CalendarScreen.Entry entry) {}

  /**
   * Rows that wait for the same reason.
   *
   * @param more the address of the whole list, or empty
   */
  public record Group(String look, String title, List<WorkRow> rows, String more) {
    /** Copies the rows. */
    public Group {
      rows = List.copyOf(rows);
    }
  }
}
