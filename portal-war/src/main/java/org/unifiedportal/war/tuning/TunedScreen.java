package org.unifiedportal.war.tuning;

import java.util.List;
import java.util.stream.Stream;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * One thing that tunes the search, to be changed.
 *
 * @param version it is changed from
 * @param place where it holds, in words; empty where that is one of the fields
 * @param question the field of the question it is tried with
 * @param isActive whether it is in use
 * @param isKnown whether it can be switched off or on
 * @param trial what a question finds now and would find; nothing before it is tried
 */
public record TunedScreen(
    ConsoleFrame frame,
    Complaints complaints,
    long version,
    String place,
    List<FormField> fields,
    FormField question,
    boolean isActive,
    boolean isKnown,
    List<Trial> trial)
    implements Screen {
  /** Copies the lists. */
  public TunedScreen {
    fields = List.copyOf(fields);
    trial = List.copyOf(trial);
  }

  @Override
  public List<FormField> allFields() {
    return Stream.concat(fields.stream(), Stream.of(question)).toList();
  }

  /** The first ten results of a question. */
  public record Trial(String title, List<Found> found) {
    /** Copies the results. */
    public Trial {
      found = List.copyOf(found);
    }
  }

  /**
   * One result.
   *
   * @param lang of the words when it isn't the reader's, else empty
   * @param isOther whether it stands elsewhere in the other list, or not at all
   */
  public record Found(String words, String link, String lang, boolean isOther) {}
}
