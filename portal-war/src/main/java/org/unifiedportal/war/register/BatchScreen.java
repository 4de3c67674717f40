package org.unifiedportal.war.register;

import java.util.List;
import java.util.Optional;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;
import org.unifiedportal.war.page.Reader;

/**
 * Where several files are uploaded at once.
 *
 * @param fields beside the files, possibly none
 * @param limits how many and how large, in words
 * @param summary how many were taken, in words; empty before anything was sent
 * @param outcomes of what was just sent, file by file, those to be looked at first
 */
public record BatchScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String action,
    List<FormField> fields,
    String limits,
    String summary,
    List<Outcome> outcomes)
    implements Screen {
  /** Copies the lists. */
  public BatchScreen {
    fields = List.copyOf(fields);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * What became of one file.
   *
   * @param link of its card, or of the document that holds it already; or empty
   */
  public record Outcome(String name, String words, String link, String way, boolean isTaken) {
    /** The same with the way to the document that holds the file already, if one does. */
    Outcome with(Optional<String> existing, Reader reader) {
      return existing
          .map(id ->
              new Outcome(
                  name,
                  reader.say("batch.exists"),
                  reader.to("console/documents/" + id),
                  reader.say("batch.existing"),
                  false))
          .orElse(this);
    }
  }
}
