package org.unifiedportal.war.writing;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/**
 * What somebody typed into a form that isn't open to them any more, to be copied.
 *
 * @param why nothing was saved, in a sentence
 */
public record GivenBackScreen(ConsoleFrame frame, String why, List<Typed> typed) implements Screen {
  /** Copies what was typed. */
  public GivenBackScreen {
    typed = List.copyOf(typed);
  }

  /** Words under the label of their field; the language is empty when it is the reader's. */
  public record Typed(String name, String label, String lang, String words) {}
}
