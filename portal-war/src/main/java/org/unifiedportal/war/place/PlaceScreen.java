package org.unifiedportal.war.place;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * The form of one place, there already or to be added.
 *
 * @param around the places around it, the largest first
 * @param done what was done just now, in words; may be empty
 * @param version of the state that the form was filled from; 0 of one to be added
 * @param theirs what somebody else changed meanwhile, as it stands now
 * @param inner the places that lie in it
 * @param adding the way to the form that adds one within it; empty where none can lie
 * @param removal where the form that takes it out is sent; empty while others lie in it
 */
public record PlaceScreen(
    ConsoleFrame frame,
    Complaints complaints,
    List<PlaceRow> around,
    String done,
    long version,
    List<Theirs> theirs,
    List<FormField> fields,
    List<PlaceRow> inner,
    String adding,
    String removal)
    implements Screen {
  /** Copies the lists. */
  public PlaceScreen {
    around = List.copyOf(around);
    theirs = List.copyOf(theirs);
    fields = List.copyOf(fields);
    inner = List.copyOf(inner);
  }

  /** Whether it is one to be added. */
  public boolean isNew() {
    return frame.path().equals(AddingPlaceResource.PATH);
  }

  /** One thing as it stands now, where the form has it otherwise. */
  public record Theirs(String label, String value) {}
}
