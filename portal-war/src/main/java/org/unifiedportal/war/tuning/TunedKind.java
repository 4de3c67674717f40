package org.unifiedportal.war.tuning;

import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.tuning.Tuned;
import org.unifiedportal.core.tuning.Tuning.Tuner;
import org.unifiedportal.core.tuning.TuningId;
import org.unifiedportal.search.query.Guidance;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.page.Reader;

/** One sort of tuning as its screens need it. */
interface TunedKind<T extends Tuned> {
  /** The address of its list below the language. */
  String path();

  /** What the keys of its words begin with. */
  String words();

  /** Everything there is to change, what comes with the program included. */
  List<T> all();

  /** Finds one of those. */
  Optional<T> find(TuningId id);

  /** A new, empty one. */
  T begin(Optional<AgencyId> agency);

  /**
   * The same with what was typed.
   *
   * @throws org.unifiedportal.core.refusal.Refused when something typed means nothing
   */
  T typed(T known, Form form);

  /** The same, in use or not. */
  T switched(T known, boolean active);

  /** Refuses what can't be kept, with everything that is wrong. */
  void refuseUnfit(T wanted);

  /** Keeps it. */
  T keep(T wanted, Tuner by);

  /** What the search would be told if it were kept. */
  Guidance guidance(T wanted);

  /** What the form asks for, with what is known. */
  List<FormField> fields(T known, Reader reader);

  /** Its name in a list. */
  String title(T known, Reader reader);

  /** What else is said of it in a list; empty for nothing. */
  default String note(T known, Reader reader) {
    return "";
  }

  /** The question it is tried with when none is typed; may be empty. */
  String example(T known, Reader reader);
}
