package org.unifiedportal.core.document;

import java.util.List;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.KeptFile;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.core.vault.Verdict;

/** What comparing a file with the card of its document came to. */
public sealed interface FileComparison {
  /** Nothing it says is clearly other than on the card. */
  record Agrees() implements FileComparison {}

  /** It says otherwise; at least one difference. */
  record Differs(List<CardDifference> all) implements FileComparison {
    /** Copies the differences. */
    public Differs {
      all = List.copyOf(all);
    }
  }

  /**
   * It names persons by their identification numbers, whatever else it says.
   *
   * @param numbers how many different ones
   * @param all where it differs from the card; may be empty
   */
  record NamesPersons(int numbers, List<CardDifference> all) implements FileComparison {
    /** Copies the differences. */
    public NamesPersons {
      all = List.copyOf(all);
    }
  }

  /**
   * Its text can't be read, so that there is nothing to compare.
   *
   * @param why the key by which people are told
   */
  record Unreadable(String why) implements FileComparison {}

  /** Its verdict or its text is still to come. */
  record Waiting() implements FileComparison {}

  /** It must not be given out at all. */
  record Infected() implements FileComparison {}

  /** Compares a file that the tables know with this card, as far as it was read by now. */
  static FileComparison of(Card card, DocumentFile file, FileStore files) {
    KeptFile kept =
        files
            .find(file.hash())
            .orElseThrow(
                () -> new Refused(new Refusal.Conflict("refusal.another-file", List.of())));
    Reading reading = kept.facts().reading();
    if (kept.verdict() == Verdict.INFECTED) {
      return new Infected();
    }
    if (reading == Reading.WAITING) {
      return new Waiting();
    }
    int persons = NamedPersons.in(List.of(file.hash()), files).numbers();
    if (reading != Reading.READ) {
      return persons > 0
          ? new NamesPersons(persons, List.of())
          : new Unreadable(kept.facts().toldReading());
    }
    FileClaims claims = FileClaims.of(files.hints(file.hash()));
    List<CardDifference> found = CardDifference.between(card, file.language(), claims);
    return persons > 0 ? new NamesPersons(persons, found) : ofNobody(found);
  }

  private static FileComparison ofNobody(List<CardDifference> found) {
    return found.isEmpty() ? new Agrees() : new Differs(found);
  }
}
