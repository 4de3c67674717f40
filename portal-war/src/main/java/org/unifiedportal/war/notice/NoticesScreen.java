package org.unifiedportal.war.notice;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/**
 * What is pinned now, what may be warned of, and what was pinned before.
 *
 * @param done what was just done, in words, may be empty
 */
public record NoticesScreen(
    ConsoleFrame frame,
    String done,
    String action,
    List<Row> standing,
    List<Choice> dangers,
    List<Row> past)
    implements Screen {
  /** Copies the lists. */
  public NoticesScreen {
    standing = List.copyOf(standing);
    dangers = List.copyOf(dangers);
    past = List.copyOf(past);
  }

  /**
   * A notice.
   *
   * @param lang the language of the words when it isn't the reader's, else empty
   * @param meta who warns on which pages until when, in words
   */
  public record Row(String id, String danger, String lang, String words, String meta) {}

  /** A danger and the address of its form. */
  public record Choice(String address, String words) {}
}
