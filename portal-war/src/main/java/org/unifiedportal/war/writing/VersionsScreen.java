package org.unifiedportal.war.writing;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/**
 * Every version of a publication, and two of them side by side.
 *
 * @param action the address where one is restored
 * @param back the address of the publication's form
 * @param version of the publication, for the form that restores
 * @param compared what is compared, in words; empty when nothing is
 */
public record VersionsScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String action,
    String back,
    String version,
    List<Row> rows,
    String compared,
    List<Part> parts)
    implements Screen {
  /** Copies the lists. */
  public VersionsScreen {
    rows = List.copyOf(rows);
    parts = List.copyOf(parts);
  }

  /**
   * One version.
   *
   * @param note what citizens were told it changes, or empty
   * @param compare the address that compares it with the one before, or empty
   * @param isRestorable whether the person may make it the draft again
   */
  public record Row(
      int number, String state, String saved, String note, String compare, boolean isRestorable) {}

  /**
   * A part of the text that differs.
   *
   * @param lang of its words
   * @param html the newer words with the changes marked
   */
  public record Part(String name, String lang, String html) {}
}
