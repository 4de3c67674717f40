package org.unifiedportal.core.account;

import java.time.Instant;
import java.util.Optional;
import org.unifiedportal.core.journal.Database;

/** Keeps invitations by the hash of their secret. */
interface InvitationStore {
  /** Adds an invitation. */
  void add(Invitation invitation, String secretHash);

  /** Finds an invitation and locks it until the end of the transaction. */
  Optional<Invitation> lock(String secretHash);

  /** Ends every open invitation of an account. */
  void endAll(AccountId account, Instant now);

  static InvitationStore in(Database database) {
    return new JpaInvitationStore(database);
  }
}
