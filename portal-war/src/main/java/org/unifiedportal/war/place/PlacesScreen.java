package org.unifiedportal.war.place;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * The places that lie in nothing, or those that were sought.
 *
 * @param done what was done just now, in words; may be empty
 * @param isSought whether the rows answer a question
 * @param more how many more were found, in words; empty where all stand there
 * @param adding the way to the form that adds one
 */
public record PlacesScreen(
    ConsoleFrame frame,
    String done,
    List<FormField> fields,
    boolean isSought,
    List<PlaceRow> rows,
    String more,
    String adding)
    implements Screen {
  /** Copies the lists. */
  public PlacesScreen {
    fields = List.copyOf(fields);
    rows = List.copyOf(rows);
  }
}
