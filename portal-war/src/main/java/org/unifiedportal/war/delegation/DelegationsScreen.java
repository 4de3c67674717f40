package org.unifiedportal.war.delegation;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/** What the agencies of an administrator let others run, and the form that gives more. */
public record DelegationsScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String action,
    List<Row> rows,
    List<FormField> fields)
    implements Screen {
  /** Copies the lists. */
  public DelegationsScreen {
    rows = List.copyOf(rows);
    fields = List.copyOf(fields);
  }

  /** A delegation: who runs for whom, what of, and from when to when, in words. */
  public record Row(String id, String office, String giver, String kinds, String term) {}
}
