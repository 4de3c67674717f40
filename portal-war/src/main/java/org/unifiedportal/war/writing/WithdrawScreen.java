package org.unifiedportal.war.writing;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/** Where a live publication is taken back. */
public record WithdrawScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String title,
    String action,
    String back,
    String version,
    List<FormField> fields)
    implements Screen {
  /** Copies the fields. */
  public WithdrawScreen {
    fields = List.copyOf(fields);
  }
}
