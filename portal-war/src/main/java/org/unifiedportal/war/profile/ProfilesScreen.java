package org.unifiedportal.war.profile;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/**
 * The agencies that one administers, those below another behind it.
 *
 * @param founding the way to the form that founds one more, or empty
 */
public record ProfilesScreen(ConsoleFrame frame, List<Row> rows, String founding)
    implements Screen {
  /** Below this depth all stand at the same margin, for phones are narrow. */
  static final int DEEPEST = 3;

  /** Copies the rows. */
  public ProfilesScreen {
    rows = List.copyOf(rows);
  }

  /**
   * An agency in words.
   *
   * @param depth how many agencies stand above it in this list, at most three
   * @param meta what it is, where it stands, and the agency above it
   */
  public record Row(String link, String name, String meta, int depth) {}
}
