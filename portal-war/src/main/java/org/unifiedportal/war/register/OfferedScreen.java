package org.unifiedportal.war.register;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/**
 * Where a person decides on a file that came in for a live document.
 *
 * @param title of the document
 * @param state how it compares with the card, in words
 * @param file its name, language, format and size
 * @param differences field by field; may be empty
 * @param order what the buttons send
 * @param ways where else to go
 */
public record OfferedScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String title,
    State state,
    String file,
    List<Row> differences,
    Order order,
    Ways ways)
    implements Screen {
  /** Copies the differences. */
  public OfferedScreen {
    differences = List.copyOf(differences);
  }

  /**
   * How it compares.
   *
   * @param isWaiting whether the page is to be asked for again by itself
   */
  public record State(String words, boolean isWaiting) {}

  /** What card and file say of one field. */
  public record Row(String field, String card, String file) {}

  /**
   * What the buttons send.
   *
   * @param version of the document that the person was shown
   * @param hash of the file that the person was shown
   * @param replace the button that replaces
   */
  public record Order(String action, String version, String hash, String paper, Button replace) {}

  /**
   * A button.
   *
   * @param persons how many persons the file names, or empty
   * @param words empty where nothing may be replaced
   */
  public record Button(String persons, String words) {}

  /** Addresses of the form for another file, and of the card. */
  public record Ways(String other, String card) {}
}
