package org.unifiedportal.war.register;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Outcomes;
import org.unifiedportal.war.console.Screen;

/**
 * Where several files are uploaded at once.
 *
 * @param fields beside the files, possibly none
 * @param section key of the section of the law into which the documents go; empty where their kinds
 *     say it
 * @param about that section in words, or empty
 * @param limits how many and how large, in words
 * @param outcomes of what was just sent
 */
public record BatchScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String action,
    List<FormField> fields,
    String section,
    String about,
    String limits,
    Outcomes outcomes)
    implements Screen {
  /** Copies the list. */
  public BatchScreen {
    fields = List.copyOf(fields);
  }
}
