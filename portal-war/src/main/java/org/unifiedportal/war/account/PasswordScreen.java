package org.unifiedportal.war.account;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/** Where somebody changes the password. */
public record PasswordScreen(ConsoleFrame frame, Complaints complaints, List<FormField> fields)
    implements Screen {
  /** Copies the fields. */
  public PasswordScreen {
    fields = List.copyOf(fields);
  }
}
