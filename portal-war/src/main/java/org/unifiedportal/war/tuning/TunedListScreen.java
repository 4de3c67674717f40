package org.unifiedportal.war.tuning;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/**
 * What tunes the search, sort by sort.
 *
 * @param about what this is for, in two sentences
 * @param typed what the list was narrowed by
 * @param add the address where a new one is begun, and its words
 * @param shared what holds in the whole portal, where only others change it; it leads nowhere
 * @param more the address of the next page, or empty
 */
public record TunedListScreen(
    ConsoleFrame frame,
    String about,
    String typed,
    Row add,
    List<Row> rows,
    List<Row> shared,
    String more)
    implements Screen {
  /** Copies the rows. */
  public TunedListScreen {
    rows = List.copyOf(rows);
    shared = List.copyOf(shared);
  }

  /** One of them: where it is changed, what it says, and where and whether it holds. */
  public record Row(String link, String words, String meta) {}
}
