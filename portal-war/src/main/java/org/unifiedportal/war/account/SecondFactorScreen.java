package org.unifiedportal.war.account;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * Asks for the code of the person's own device, or sets the device up.
 *
 * @param next where to go afterwards, below the language
 */
public record SecondFactorScreen(
    ConsoleFrame frame, Complaints complaints, Proposal proposal, FormField code, String next)
    implements Screen {
  /** Whether there is no device yet. */
  public boolean isSettingUp() {
    return !proposal.secret().isEmpty();
  }

  @Override
  public List<FormField> allFields() {
    return List.of(code);
  }
}
