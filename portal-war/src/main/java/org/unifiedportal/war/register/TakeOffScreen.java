package org.unifiedportal.war.register;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * Where a person decides whether a file is taken off a document.
 *
 * @param title of the document
 * @param file its name, language, format and size
 * @param explains what readers see then, in words
 * @param fields that tell of it; may be empty
 * @param order what the button sends
 * @param back where to go without taking it off
 */
public record TakeOffScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String title,
    String file,
    String explains,
    List<FormField> fields,
    Order order,
    String back)
    implements Screen {
  /** Copies the fields. */
  public TakeOffScreen {
    fields = List.copyOf(fields);
  }

  /** What the button sends. */
  public record Order(
      String action, String version, String language, String format, String paper) {}
}
