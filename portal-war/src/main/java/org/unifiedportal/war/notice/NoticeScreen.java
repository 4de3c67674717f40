package org.unifiedportal.war.notice;

import java.util.List;
import java.util.stream.Stream;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * The words of a notice, written already, and buttons that pin it for so long.
 *
 * @param agency the only one the person may warn for, or empty when the form asks which
 * @param where above whose pages it will stand at most
 * @param until any other moment
 */
public record NoticeScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String action,
    String agency,
    List<FormField> fields,
    List<Where> where,
    List<Lasting> lasting,
    FormField until)
    implements Screen {
  /** Copies the lists. */
  public NoticeScreen {
    fields = List.copyOf(fields);
    where = List.copyOf(where);
    lasting = List.copyOf(lasting);
  }

  @Override
  public List<FormField> allFields() {
    return Stream.concat(fields.stream(), Stream.of(until)).toList();
  }

  /** An agency that warns, and the names of those above whose pages that will stand. */
  public record Where(String agency, String pages) {}

  /** A button: for so many hours. */
  public record Lasting(int hours, String words) {}
}
