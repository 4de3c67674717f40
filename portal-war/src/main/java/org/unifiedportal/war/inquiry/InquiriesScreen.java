package org.unifiedportal.war.inquiry;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/**
 * What readers ask.
 *
 * @param periods the days to look back over, and the languages of pages
 * @param table the address of the same as a table
 */
public record InquiriesScreen(
    ConsoleFrame frame,
    List<Choice> periods,
    List<Choice> languages,
    List<Group> groups,
    String table)
    implements Screen {
  /** Copies the lists. */
  public InquiriesScreen {
    periods = List.copyOf(periods);
    languages = List.copyOf(languages);
    groups = List.copyOf(groups);
  }

  /** Something to choose. */
  public record Choice(String link, String words, boolean isChosen) {}

  /**
   * Questions that stand together for a reason.
   *
   * @param empty what is said while there are none
   */
  public record Group(String title, String empty, List<Row> rows) {
    /** Copies the rows. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A question and what is known of it, in words.
   *
   * @param link where it leads
   * @param lang of the question
   */
  public record Row(String words, String link, String lang, String meta) {}
}
