package org.unifiedportal.war.account;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * The door.
 *
 * @param notice what happened before, may be empty
 * @param next where to go afterwards, below the language
 * @param provider the words of the button that leads to a provider, empty without one
 */
public record LogInScreen(
    ConsoleFrame frame,
    String notice,
    Complaints complaints,
    FormField login,
    FormField password,
    String next,
    String provider)
    implements Screen {
  @Override
  public List<FormField> allFields() {
    return List.of(login, password);
  }
}
