package org.unifiedportal.war.account;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * Where somebody who was invited chooses login and password.
 *
 * @param code the secret of the link
 * @param isOpen whether the link is still good
 * @param duties what the person will be, in words
 */
public record InvitationScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String code,
    boolean isOpen,
    String duties,
    List<FormField> fields)
    implements Screen {
  /** Copies the fields. */
  public InvitationScreen {
    fields = List.copyOf(fields);
  }
}
