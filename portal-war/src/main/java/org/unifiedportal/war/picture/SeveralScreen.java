package org.unifiedportal.war.picture;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Outcomes;
import org.unifiedportal.war.console.Screen;

/**
 * Where several pictures are uploaded at once.
 *
 * @param limits how many, how large and of which sort, in words
 * @param outcomes of what was just sent
 */
public record SeveralScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String action,
    List<FormField> fields,
    String limits,
    Outcomes outcomes)
    implements Screen {
  /** Copies the list. */
  public SeveralScreen {
    fields = List.copyOf(fields);
  }
}
