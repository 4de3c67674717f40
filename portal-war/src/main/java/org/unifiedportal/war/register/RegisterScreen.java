package org.unifiedportal.war.register;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;
import org.unifiedportal.war.work.WorkRow;

/**
 * The register of documents.
 *
 * @param notice what has just been done, or empty
 * @param filters what may be asked for, as it was asked
 * @param narrowed whether anything was asked
 * @param upload the address of uploads, or empty for those who may not
 * @param more the address of what follows, or empty
 */
public record RegisterScreen(
    ConsoleFrame frame,
    String notice,
    List<FormField> filters,
    boolean narrowed,
    String upload,
    List<WorkRow> rows,
    String more)
    implements Screen {
  /** Copies the lists. */
  public RegisterScreen {
    filters = List.copyOf(filters);
    rows = List.copyOf(rows);
  }
}
