package org.unifiedportal.core.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;

/** Keeps accounts, without what proves who they are. */
public interface AccountStore {
  /** Finds an account by its identity. */
  Optional<Account> find(AccountId id);

  /** Finds and locks the row until the end of the transaction. */
  Optional<Account> lock(AccountId id);

  /** Finds an account by its login, in lower case. */
  Optional<Account> findByLogin(String login);

  /** The people of these agencies by name, at most {@code limit}, those behind {@code after}. */
  List<Account> list(Set<AgencyId> agencies, Optional<AccountId> after, int limit);

  /** Everybody who holds a duty for the whole portal. */
  List<Account> portalAdministrators();

  /** Adds a new account. */
  void add(Account account);

  /** Replaces an account and its duties. */
  void save(Account account);

  /** The accounts of a database. */
  static AccountStore in(Database database) {
    return new JpaAccountStore(database);
  }
}
