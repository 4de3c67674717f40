package org.unifiedportal.war.check;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;
import org.unifiedportal.war.writing.WritingScreen.Preview;

/**
 * A draft as its checker sees it.
 *
 * @param asked who asked and when, in words
 * @param action the address the checker's words are sent to
 * @param code the secret of a guest's link, carried along; empty for a colleague
 * @param state in words; whether anything may still be said is {@code isOpen}
 * @param remarks what was said of pieces so far
 * @param fields of the form that says something
 */
public record CheckScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String asked,
    String action,
    String code,
    String state,
    boolean isOpen,
    List<Preview> previews,
    List<RemarkRow> remarks,
    List<FormField> fields)
    implements Screen {
  /** Copies the lists. */
  public CheckScreen {
    previews = List.copyOf(previews);
    remarks = List.copyOf(remarks);
    fields = List.copyOf(fields);
  }

  /** A remark: of which piece, what, by whom and when. */
  public record RemarkRow(String piece, String words, String meta) {}
}
