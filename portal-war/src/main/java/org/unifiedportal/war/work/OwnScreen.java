package org.unifiedportal.war.work;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/**
 * A list of the agencies' own publications.
 *
 * @param notice what has just been done, or empty
 * @param more the address of the next page, or empty
 */
public record OwnScreen(
    ConsoleFrame frame, String notice, List<WorkRow> rows, String empty, String more)
    implements Screen {
  /** Copies the rows. */
  public OwnScreen {
    rows = List.copyOf(rows);
  }
}
