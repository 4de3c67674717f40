package org.unifiedportal.war.audit;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * Entries of the journal.
 *
 * @param chain how the chain of hashes was found, in words, or empty when it wasn't looked at
 * @param fields of the form that looks through it
 * @param table the address of the same as CSV
 * @param more the address of older entries, or empty
 */
public record AuditScreen(
    ConsoleFrame frame,
    String chain,
    List<FormField> fields,
    List<Row> rows,
    String table,
    String more)
    implements Screen {
  /** Copies the lists. */
  public AuditScreen {
    fields = List.copyOf(fields);
    rows = List.copyOf(rows);
  }

  /** An entry; the facts are its payload, the subject what it happened to. */
  public record Row(
      String number,
      String at,
      String type,
      String actor,
      String agency,
      String subject,
      String facts,
      String hash) {}
}
