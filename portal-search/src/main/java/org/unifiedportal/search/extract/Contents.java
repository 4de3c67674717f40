package org.unifiedportal.search.extract;

import java.util.OptionalInt;
import java.util.Set;
import org.unifiedportal.core.vault.Flaw;

/**
 * What a reader of one format found.
 *
 * @param pages pages or sheets, where the file has or says them
 * @param title as the file's own properties have it, possibly empty
 * @param flaws of a PDF, or what was left inside an office file
 */
record Contents(Outline outline, OptionalInt pages, String title, Set<Flaw> flaws) {
  static Contents of(Outline outline) {
    return of(outline, OptionalInt.empty(), "");
  }

  static Contents of(Outline outline, OptionalInt pages, String title) {
    return new Contents(outline, pages, title, Set.of());
  }

  /** The same with these flaws. */
  Contents with(Set<Flaw> found) {
    return new Contents(outline, pages, title, found);
  }
}
