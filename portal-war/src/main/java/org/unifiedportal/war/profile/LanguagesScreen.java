package org.unifiedportal.war.profile;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * In which languages an agency publishes.
 *
 * @param facts which agency it is, in a line
 * @param version of the state that the form was filled from
 * @param isDone whether a decision was kept just now
 * @param duties the languages of the law, and why they stay
 * @param meanings what follows from each decision on the third
 * @param back the way to the agency
 */
public record LanguagesScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String facts,
    String version,
    boolean isDone,
    List<Told> duties,
    List<FormField> fields,
    List<Told> meanings,
    String back)
    implements Screen {
  /** Copies the lists. */
  public LanguagesScreen {
    duties = List.copyOf(duties);
    fields = List.copyOf(fields);
    meanings = List.copyOf(meanings);
  }

  /** A name and what there is to say of it. */
  public record Told(String name, String lang, String words) {}
}
