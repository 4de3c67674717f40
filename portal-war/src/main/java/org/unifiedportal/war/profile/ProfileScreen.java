package org.unifiedportal.war.profile;

import java.util.List;
import java.util.stream.Stream;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * The form of one agency, there already or to be founded.
 *
 * @param facts what stays as it is, in a line; empty of one to be founded
 * @param version of the state that the form was filled from
 * @param isDone whether a change was kept just now
 * @param theirs what somebody else changed meanwhile, as it stands now
 * @param first what is asked before the groups
 * @param groups by language, and ways to the agency
 * @param languages the way to the languages it publishes in; empty of one to be founded
 * @param closing the way to close it or to open it again; empty where that is nobody's here
 */
public record ProfileScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String facts,
    long version,
    boolean isDone,
    List<Theirs> theirs,
    List<FormField> first,
    List<Group> groups,
    String languages,
    String closing)
    implements Screen {
  /** Copies the lists. */
  public ProfileScreen {
    theirs = List.copyOf(theirs);
    first = List.copyOf(first);
    groups = List.copyOf(groups);
  }

  @Override
  public List<FormField> allFields() {
    return Stream.concat(first.stream(), groups.stream().flatMap(one -> one.fields().stream()))
        .toList();
  }

  /** One thing as it stands now, where the form has it otherwise. */
  public record Theirs(String label, String value, String lang) {}

  /** Fields that belong together. */
  public record Group(String title, String lang, boolean isOpen, List<FormField> fields) {
    /** Copies the fields. */
    public Group {
      fields = List.copyOf(fields);
    }
  }
}
