package org.unifiedportal.war.writing;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/** Where one says what one wants to write about, in one's own words. */
public record KindsScreen(ConsoleFrame frame, List<Choice> first, List<Choice> rest, String none)
    implements Screen {
  /** Copies the choices. */
  public KindsScreen {
    first = List.copyOf(first);
    rest = List.copyOf(rest);
  }

  /** A kind: what one would say, what it is called, and an example of a good one, if any. */
  public record Choice(
      String look, String icon, String address, String said, String name, String example) {}
}
