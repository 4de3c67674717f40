package org.unifiedportal.war.account;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * What a person is for the agencies one administers, each with a form of its own.
 *
 * @param name of the person
 */
public record DutiesScreen(
    ConsoleFrame frame, Complaints complaints, String name, String action, List<At> agencies)
    implements Screen {
  /** Copies the agencies. */
  public DutiesScreen {
    agencies = List.copyOf(agencies);
  }

  @Override
  public List<FormField> allFields() {
    return agencies.stream().map(At::roles).toList();
  }

  /** An agency and the roles that may be held there. */
  public record At(String id, String agency, FormField roles) {}
}
