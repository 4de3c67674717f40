package org.unifiedportal.war.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * Who works for the agencies one administers.
 *
 * @param link the link of an invitation just made, shown once; else empty
 * @param fields of the form that invites
 * @param after the person before the first one shown, or empty
 * @param more the address of the next page, or empty
 */
public record PeopleScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String link,
    List<Row> rows,
    List<FormField> fields,
    String after,
    String more)
    implements Screen {
  /** Copies the lists. */
  public PeopleScreen {
    rows = List.copyOf(rows);
    fields = List.copyOf(fields);
  }

  @Override
  public List<FormField> allFields() {
    return Stream.concat(fields.stream(), rows.stream().flatMap(one -> one.email().stream()))
        .toList();
  }

  /**
   * One person, in words.
   *
   * @param email asked for where there is a provider that knows people by it
   */
  public record Row(
      String id,
      String name,
      String login,
      String state,
      String duties,
      boolean isTouchable,
      Optional<FormField> email) {
    /** Whether something is wrong with what was typed for this person. */
    public boolean isWrong() {
      return email.filter(field -> !field.error().isEmpty()).isPresent();
    }
  }
}
