package org.unifiedportal.core.publication;

import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;

/** Keeps what was signed off, and which agencies publish nothing without. */
public interface SignOffStore {
  /** Whether the agency publishes only what was signed off. */
  boolean isRequired(AgencyId agency);

  /** Sets whether it does. */
  void require(AgencyId agency, boolean required);

  /** Who signed this very content off, if somebody did. */
  Optional<SignOff> find(PublicationId publication, String fingerprint);

  /** Keeps a sign-off; the first one of a content stands. */
  void keep(SignOff signOff);

  /** The sign-offs of a database. */
  static SignOffStore in(Database database) {
    return new JpaSignOffStore(database);
  }
}
