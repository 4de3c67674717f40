package org.unifiedportal.war.picture;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * Where a picture is uploaded.
 *
 * @param limits how large and of which sort, in words
 * @param existing the address of the picture of this very file, if there is one, else empty
 */
public record PictureUploadScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String action,
    List<FormField> fields,
    String limits,
    String existing)
    implements Screen {
  /** Copies the fields. */
  public PictureUploadScreen {
    fields = List.copyOf(fields);
  }
}
