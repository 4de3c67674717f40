package org.unifiedportal.core.vault;

import java.util.List;
import java.util.Set;

/**
 * What else reading a file gave, beside its words.
 *
 * @param leaves the file as pages, in order; empty when there is nothing to show
 * @param flaws of a PDF, and what was left inside an office file; possibly empty
 */
public record FileInside(List<Leaf> leaves, Set<Flaw> flaws) {
  /** Nothing but words. */
  public static final FileInside NOTHING = new FileInside(List.of(), Set.of());

  /** Copies both. */
  public FileInside {
    leaves = List.copyOf(leaves);
    flaws = Set.copyOf(flaws);
  }
}
