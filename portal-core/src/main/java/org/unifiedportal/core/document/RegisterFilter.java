package org.unifiedportal.core.document;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;

/**
 * Which documents officers ask for in the register of their agencies, newest change first.
 *
 * @param agencies at least one, else nothing is found
 * @param gap a field that the card lacks, as {@link RegisterStore#GAPS} names it; empty for all
 * @param words that number or titles hold, in small letters, at most {@link #MOST_WORDS}
 * @param after only those behind this place
 */
public record RegisterFilter(
    Set<AgencyId> agencies,
    Optional<State> state,
    Optional<DocumentKind> kind,
    String gap,
    List<String> words,
    Optional<Place> after) {
  /** More words than these are not looked at. */
  public static final int MOST_WORDS = 6;

  /** Copies what was asked, words in small letters. */
  public RegisterFilter {
    agencies = Set.copyOf(agencies);
    words =
        words.stream()
            .filter(word -> !word.isBlank())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .limit(MOST_WORDS)
            .toList();
  }

  /** Everything of these agencies. */
  public static RegisterFilter of(Set<AgencyId> agencies) {
    return new RegisterFilter(
        agencies, Optional.empty(), Optional.empty(), "", List.of(), Optional.empty());
  }

  /** Only those that stand so before the public. */
  public RegisterFilter with(Optional<State> wanted) {
    return new RegisterFilter(agencies, wanted, kind, gap, words, after);
  }

  /** Only those of this kind. */
  public RegisterFilter of(Optional<DocumentKind> wanted) {
    return new RegisterFilter(agencies, state, wanted, gap, words, after);
  }

  /** Only those whose card lacks this field. */
  public RegisterFilter lacking(String field) {
    return new RegisterFilter(agencies, state, kind, field, words, after);
  }

  /** Only those with all these words. */
  public RegisterFilter saying(List<String> wanted) {
    return new RegisterFilter(agencies, state, kind, gap, wanted, after);
  }

  /** Only those behind this place. */
  public RegisterFilter behind(Optional<Place> place) {
    return new RegisterFilter(agencies, state, kind, gap, words, place);
  }

  /** A place in the register: the order is by last change, then by id, both descending. */
  public record Place(Instant changedAt, DocumentId id) {}

  /** Where a document stands before the public, as a choice. */
  public enum State {
    UNPUBLISHED(JpaDocumentRow.UNPUBLISHED),
    LIVE(JpaDocumentRow.LIVE),
    WITHDRAWN(JpaDocumentRow.WITHDRAWN);

    private final String key;

    State(String key) {
      this.key = key;
    }

    /** The stable name. */
    public String key() {
      return key;
    }

    /** Finds a state by its key. */
    public static Optional<State> find(String key) {
      return Arrays.stream(values()).filter(state -> state.key.equals(key)).findFirst();
    }
  }
}
