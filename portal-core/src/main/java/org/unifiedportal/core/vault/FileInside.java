package org.unifiedportal.core.vault;

import java.util.List;
import java.util.Set;

/**
 * What else reading a file gave, beside its words.
 *
 * @param leaves the file as pages, in order; empty when there is nothing to show
 * @param flaws of a PDF, and what was left inside an office file; possibly empty
 * @param personsBeside how many persons it names by identification numbers that don't stand in its
 *     text: hidden, in remarks, behind what is kept, or without their first nought
 */
public record FileInside(List<Leaf> leaves, Set<Flaw> flaws, int personsBeside) {
  /** Nothing but words. */
  public static final FileInside NOTHING = new FileInside(List.of(), Set.of());

  /** Copies both. */
  public FileInside {
    leaves = List.copyOf(leaves);
    flaws = Set.copyOf(flaws);
  }

  /** What names nobody beside its text. */
  public FileInside(List<Leaf> leaves, Set<Flaw> flaws) {
    this(leaves, flaws, 0);
  }
}
