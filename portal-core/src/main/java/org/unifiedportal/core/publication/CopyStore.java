package org.unifiedportal.core.publication;

import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;

/**
 * Finds what a text is a copy of. A text is a copy of another when both share at least six of ten
 * of their runs of three words, in lead and body, in one language: some words, a date or a sentence
 * may differ. Looked at are the newest {@link #LOOKED_AT} live texts of the same agency; texts of
 * fewer than fourteen words are never copies.
 */
public interface CopyStore {
  /** So many live texts of an agency are looked at, two for most publications. */
  int LOOKED_AT = 200;

  /** The share of their runs that makes a text a copy. */
  double ALIKE = 0.6;

  /** Finds the newest live publication, but for this one, that says nearly the same. */
  Optional<PublicationId> findOriginal(
      AgencyId agency, Content content, Optional<PublicationId> besides);

  /** The copies of a database. */
  static CopyStore in(Database database) {
    return new JpaCopyStore(database);
  }
}
