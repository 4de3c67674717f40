package org.unifiedportal.core.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;

/**
 * Answers what agencies owe and what is set for which day: bounded questions, each of them on an
 * index. Without agencies nothing is found.
 */
public interface AgendaStore {
  /** Texts that are missing or behind, the oldest first, at most {@code limit}. */
  List<LaggingText> lagging(Set<AgencyId> agencies, Optional<LaggingText.Place> after, int limit);

  /** Missing texts promised for these days, both included, soonest first, at most {@code limit}. */
  List<LaggingText> promised(Set<AgencyId> agencies, LocalDate from, LocalDate until, int limit);

  /** Acts that wait for a moment in between, soonest first, at most {@code limit}. */
  List<WorkAct> acts(Set<AgencyId> agencies, Instant from, Instant before, int limit);

  /** Unsolved problems promised for these days, both included, at most {@code limit}. */
  List<DueProblem> problems(Set<AgencyId> agencies, LocalDate from, LocalDate until, int limit);

  /** What a publication owes, by its live edition; nothing where it isn't live. */
  List<TextGap> gaps(PublicationId publication);

  /** The agenda of a database. */
  static AgendaStore in(Database database) {
    return new JpaAgendaStore(database);
  }
}
