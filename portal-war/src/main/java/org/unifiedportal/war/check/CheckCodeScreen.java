package org.unifiedportal.war.check;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * Asks a guest for the one-time code, or says that the link is over.
 *
 * @param code the secret of the link
 */
public record CheckCodeScreen(
    ConsoleFrame frame, Complaints complaints, String code, boolean isOver, FormField field)
    implements Screen {
  @Override
  public List<FormField> allFields() {
    return List.of(field);
  }
}
