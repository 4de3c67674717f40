package org.unifiedportal.war.picture;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;
import org.unifiedportal.war.page.Reader;

/**
 * Where several pictures are uploaded at once.
 *
 * @param limits how many, how large and of which sort, in words
 * @param summary how many were taken, in words; empty before anything was sent
 * @param outcomes of what was just sent, file by file, those to be looked at first
 */
public record SeveralScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String action,
    List<FormField> fields,
    String limits,
    String summary,
    List<Outcome> outcomes)
    implements Screen {
  /** Copies the lists. */
  public SeveralScreen {
    fields = List.copyOf(fields);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * What became of one file.
   *
   * @param link of its picture, or of the one that holds the file already; or empty
   * @param way what the link is called
   */
  public record Outcome(String name, String words, String link, String way, boolean isTaken) {
    static Outcome not(String name, String words) {
      return new Outcome(name, words, "", "", false);
    }

    /** The same with the way to the picture that holds the file already, if one does. */
    Outcome with(String existing, Reader reader) {
      return existing.isEmpty()
          ? this
          : new Outcome(name, words, existing, reader.say("picture.existing"), isTaken);
    }
  }
}
