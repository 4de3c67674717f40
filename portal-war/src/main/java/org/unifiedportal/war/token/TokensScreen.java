package org.unifiedportal.war.token;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * The tokens of the agencies one administers, and the form that makes one more.
 *
 * @param made the token just made
 * @param once what this form is known by, so that it is good for one token only
 * @param more the address of the next page, or empty
 */
public record TokensScreen(
    ConsoleFrame frame,
    Complaints complaints,
    Made made,
    String once,
    List<Row> rows,
    List<FormField> fields,
    String more)
    implements Screen {
  /** Copies the lists. */
  public TokensScreen {
    rows = List.copyOf(rows);
    fields = List.copyOf(fields);
  }

  /**
   * A token just made, shown once.
   *
   * @param trial a line for the shell that tries it
   */
  public record Made(String secret, String trial) {
    /** None was made. */
    public static final Made NONE = new Made("", "");

    /** Whether none was made. */
    public boolean isNone() {
      return secret.isEmpty();
    }
  }

  /** A token in words: whose program, what it may do, until when, who made it, when it was used. */
  public record Row(
      String id, String program, String state, String rights, String term, boolean isGood) {}
}
