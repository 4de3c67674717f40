package org.unifiedportal.war.account;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/** Where somebody sees the devices that are signed in. */
public record SessionsScreen(ConsoleFrame frame, List<Row> rows) implements Screen {
  /** Copies the rows. */
  public SessionsScreen {
    rows = List.copyOf(rows);
  }

  /** One device, its moments in words. */
  public record Row(
      String id, String device, String address, String started, String seen, boolean isThis) {}
}
