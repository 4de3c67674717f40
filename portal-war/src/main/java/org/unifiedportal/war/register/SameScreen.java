package org.unifiedportal.war.register;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/**
 * Where a person decides whether a document that is to be published, or put back, is another act
 * than those citizens have already.
 *
 * @param title of the document
 * @param others that look like the same act; at least one
 * @param card where to go without publishing
 */
public record SameScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String title,
    List<Other> others,
    Order order,
    String card)
    implements Screen {
  /** Copies the others. */
  public SameScreen {
    others = List.copyOf(others);
  }

  /**
   * A live document.
   *
   * @param lang of the title, or empty
   * @param why it looks like the same, in words
   * @param add where the file is added to it, or empty
   */
  public record Other(String title, String lang, String why, String card, String add) {}

  /**
   * What the button sends.
   *
   * @param version of the document that the person was shown
   * @param seen the documents that the person was shown
   * @param persons what the person has answered for of the files, or empty
   * @param words what is asked for
   */
  public record Order(String action, String version, String seen, String persons, Wording words) {}

  /**
   * What is asked for, in words.
   *
   * @param lead what has not been done yet, and why
   * @param anyway of the button
   * @param leave of the way back to the card
   */
  public record Wording(String lead, String anyway, String leave) {}
}
