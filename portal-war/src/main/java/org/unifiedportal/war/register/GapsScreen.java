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

  /** A field, how many cards lack it in words, and the address of their list. */
  public record Gap(String field, String count, String address) {}
}
