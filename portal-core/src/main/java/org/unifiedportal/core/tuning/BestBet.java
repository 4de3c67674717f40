package org.unifiedportal.core.tuning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;

/**
 * What stands first for some questions.
 *
 * @param agency within whose pages it holds; empty for the whole portal
 * @param questions as citizens type them
 * @param results identities of publications or documents, the first one first
 * @param isActive whether the search uses it
 * @param version counts changes from 1; 0 while nobody has kept it
 */
public record BestBet(
    TuningId id,
    Optional<AgencyId> agency,
    List<String> questions,
    List<UUID> results,
    boolean isActive,
    long version)
    implements Tuned {
  /** The most questions. */
  public static final int MOST_QUESTIONS = 12;

  /** The longest question, in characters. */
  public static final int LONGEST = 80;

  /** The most results. */
  public static final int MOST_RESULTS = 5;

  /** Copies the lists. */
  public BestBet {
    questions = List.copyOf(questions);
    results = List.copyOf(results);
  }

  BestBet next() {
    return new BestBet(id, agency, questions, results, isActive, version + 1);
  }
}
