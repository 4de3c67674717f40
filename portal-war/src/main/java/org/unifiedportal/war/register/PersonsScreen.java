package org.unifiedportal.war.register;

import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/**
 * Where a person answers for a document that is to be published, or put back, though its files name
 * people by their identification numbers, or before it is known whether they do.
 *
 * @param title of the document
 * @param state what is known of its files, in words
 * @param order what the button sends
 * @param ways where else to go
 */
public record PersonsScreen(
    ConsoleFrame frame, Complaints complaints, String title, State state, Order order, Ways ways)
    implements Screen {
  /**
   * What is known.
   *
   * @param isGrave whether people are named
   * @param law what the law says of that; empty where nobody is named
   */
  public record State(String words, boolean isGrave, String law) {}

  /**
   * What the button sends.
   *
   * @param version of the document that the person was shown
   * @param seen the documents that the person said are other acts
   * @param mark what the person was told of the files
   * @param words of the button
   */
  public record Order(String action, String version, String seen, String mark, String words) {}

  /**
   * Where else to go.
   *
   * @param other the form for another file, or empty
   * @param leave in words, the way back to the card
   */
  public record Ways(String other, String card, String leave) {}
}
