package org.unifiedportal.war.check;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * Asks somebody to check a draft, and shows what was said.
 *
 * @param link of a check just asked of a guest, shown once; else empty
 * @param code that goes with it by another way
 * @param fields of the form that asks; none where nobody can be asked
 */
public record AskScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String action,
    String back,
    String version,
    String link,
    String code,
    List<Row> rows,
    List<FormField> fields)
    implements Screen {
  /** Copies the lists. */
  public AskScreen {
    rows = List.copyOf(rows);
    fields = List.copyOf(fields);
  }

  /**
   * A check and what its checker said.
   *
   * @param revocable its id while a guest may still open it, else empty
   */
  public record Row(
      String revocable,
      String checker,
      String state,
      String meta,
      String words,
      List<CheckScreen.RemarkRow> remarks) {
    /** Copies the remarks. */
    public Row {
      remarks = List.copyOf(remarks);
    }
  }
}
