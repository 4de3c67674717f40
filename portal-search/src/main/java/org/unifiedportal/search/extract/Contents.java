package org.unifiedportal.search.extract;

import java.util.OptionalInt;
import java.util.Set;
import org.unifiedportal.core.vault.Flaw;

/**
 * What a reader of one format found.
 *
 * @param pages pages or sheets, where the file has or says them
 * @param title as the file's own properties have it, possibly empty
 * @param flaws of a PDF
 */
record Contents(Outline outline, OptionalInt pages, String title, Set<Flaw> flaws) {
  static Contents of(Outline outline) {
    return of(outline, OptionalInt.empty(), "");
  }

  static Contents of(Outline outline, OptionalInt pages, String title) {
    return new Contents(outline, pages, title, Set.of());
  }
}
