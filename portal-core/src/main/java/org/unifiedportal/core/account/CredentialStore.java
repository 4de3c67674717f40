package org.unifiedportal.core.account;

import org.unifiedportal.core.journal.Database;

/** Keeps what proves who an account is; never leaves the package. */
interface CredentialStore {
  /** The credentials of an account that is there, locked until the end of the transaction. */
  Credentials lockCredentials(AccountId id);

  /** Replaces the credentials of an account. */
  void save(AccountId id, Credentials credentials);

  static CredentialStore in(Database database) {
    return new JpaAccountStore(database);
  }
}
