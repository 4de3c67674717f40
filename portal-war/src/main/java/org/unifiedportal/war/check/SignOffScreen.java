package org.unifiedportal.war.check;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/** Which agencies publish only what was signed off. */
public record SignOffScreen(ConsoleFrame frame, String action, List<Row> rows) implements Screen {
  /** Copies the rows. */
  public SignOffScreen {
    rows = List.copyOf(rows);
  }

  /** An agency and how it decided. */
  public record Row(String id, String agency, boolean isRequired) {}
}
