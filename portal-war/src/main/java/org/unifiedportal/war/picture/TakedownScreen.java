package org.unifiedportal.war.picture;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;
import org.unifiedportal.war.publication.Mention;

/**
 * Where a picture is taken down.
 *
 * @param words what it shows
 * @param places where it is used
 * @param shared that another agency has the file too, in words, or empty
 * @param picture the address of the picture
 * @param back where whoever leaves it goes: the picture, or the agency that is closed
 */
public record TakedownScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String words,
    List<FormField> fields,
    List<Mention> places,
    String shared,
    String picture,
    String back)
    implements Screen {
  /** Copies the lists. */
  public TakedownScreen {
    fields = List.copyOf(fields);
    places = List.copyOf(places);
  }

  /** Whether the way back is that to the picture. */
  public boolean leadsToPicture() {
    return back.equals(picture);
  }

  /** Where the form is sent to. */
  public String action() {
    return picture + "/takedown";
  }
}
