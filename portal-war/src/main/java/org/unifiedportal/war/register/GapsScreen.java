package org.unifiedportal.war.register;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/** What the cards lack, field by field. */
public record GapsScreen(ConsoleFrame frame, List<Gap> gaps) implements Screen {
  /** Copies the gaps. */
  public GapsScreen {
    gaps = List.copyOf(gaps);
  }

  /**
   * A field that cards lack.
   *
   * @param count on how many cards nothing stands, in words; may be empty
   * @param toCheck on how many it was read from the file and waits to be saved, in words, or empty
   * @param address of their list
   */
  public record Gap(String field, String count, String toCheck, String address) {}
}
