package org.unifiedportal.war.writing;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/** Nobody is signed in any more: everything typed is kept on the page, to be sent again. */
public record KeptScreen(ConsoleFrame frame, String action, List<WritingScreen.Hidden> typed)
    implements Screen {
  /** Copies what was typed. */
  public KeptScreen {
    typed = List.copyOf(typed);
  }
}
