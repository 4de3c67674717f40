package org.unifiedportal.war.audit;

import java.util.List;
import java.util.Map;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * Entries of the journal.
 *
 * @param chain how the chain of hashes was found, in words, or empty when it wasn't looked at
 * @param fields of the form that looks through it
 * @param typed what is looked for, by the names of the fields
 * @param more the address of older entries, or empty
 */
public record AuditScreen(
    ConsoleFrame frame,
    String chain,
    List<FormField> fields,
    List<Row> rows,
    Map<String, String> typed,
    String more)
    implements Screen {
  /** Copies the lists. */
  public AuditScreen {
    fields = List.copyOf(fields);
    rows = List.copyOf(rows);
    typed = Map.copyOf(typed);
  }

  /**
   * An entry.
   *
   * @param words what happened, in the reader's language; the type is its name in the journal
   * @param subject what it happened to
   * @param facts its payload
   */
  public record Row(
      String number,
      String at,
      String words,
      String type,
      String actor,
      String agency,
      String subject,
      String facts,
      String hash) {}
}
