package org.unifiedportal.war.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.page.Reader;

/**
 * How far a promise has come: the steps of the kind's state, and the promised day in words.
 *
 * @param steps none when the kind has no state
 * @param due the promise in words; empty once it is kept or when there is none
 */
public record Track(List<Step> steps, String due, boolean isOverdue) {
  private static final String STATE = "state";

  /** The track of what makes no promise. */
  public static final Track NONE = new Track(List.of(), "", false);

  /** One step: its word and whether it is behind, here, or ahead. */
  public record Step(String word, Reached reached) {
    /** Whether the publication stands at this step. */
    public boolean isHere() {
      return reached == Reached.HERE;
    }

    /** The style name: {@code done}, {@code here} or {@code ahead}. */
    public String style() {
      return reached.name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where a step stands as seen from the present one. */
  public enum Reached {
    DONE,
    HERE,
    AHEAD
  }

  /** The track of a publication; a kind without a state has no steps. */
  public static Track of(PublicationKind kind, Fields fields, Reader reader) {
    Optional<FieldSpec> state =
        kind.fields().stream().filter(spec -> spec.key().equals(STATE)).findFirst();
    return state
        .filter(spec -> fields.choice(STATE).isPresent())
        .map(spec -> of(spec.choices(), fields, reader))
        .orElse(NONE);
  }

  private static Track of(List<String> states, Fields fields, Reader reader) {
    int here = states.indexOf(fields.choice(STATE).orElseThrow());
    boolean kept = here == states.size() - 1;
    Optional<LocalDate> due = kept ? Optional.empty() : fields.day("due");
    return new Track(
        steps(states, here, reader),
        due.map(day -> promise(day, reader)).orElse(""),
        due.filter(day -> reader.days().daysSince(day) > 0).isPresent());
  }

  private static List<Step> steps(List<String> states, int here, Reader reader) {
    return states.stream()
        .map(state -> step(state, Integer.compare(states.indexOf(state), here), reader))
        .toList();
  }

  /** The last step is done as soon as it is reached: nothing comes after it. */
  private static Step step(String state, int place, Reader reader) {
    Reached reached = place < 0 ? Reached.DONE : place == 0 ? Reached.HERE : Reached.AHEAD;
    return new Step(reader.say("choice." + STATE + "." + state), reached);
  }

  private static String promise(LocalDate due, Reader reader) {
    long late = reader.days().daysSince(due);
    if (late > 0) {
      return reader.say("due.was", reader.days().until(due)) + " " + reader.count("due.late", late);
    }
    return late == 0
        ? reader.say("due.today")
        : reader.say("due.promised", reader.days().until(due));
  }
}
