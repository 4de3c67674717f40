package org.unifiedportal.war.profile;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * Where an agency is closed, or opened again.
 *
 * @param facts which agency it is, in a line
 * @param closed since when and why it is closed; empty while it is at work
 * @param places how many lead to it while it is at work, in words; empty where none does
 * @param version of the state that the decision is made from
 * @param fields of the form that closes; of a closed one, those that find what it left behind
 * @param done what was done last, in words, or nothing
 * @param back the way to the agency
 * @param reopening where the form that opens again is sent
 */
public record ClosingScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String facts,
    String closed,
    String places,
    String version,
    List<FormField> fields,
    String done,
    String back,
    String reopening)
    implements Screen {
  /** Copies the fields. */
  public ClosingScreen {
    fields = List.copyOf(fields);
  }
}
