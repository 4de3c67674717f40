package org.unifiedportal.core.openid;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.account.AccountId;
import org.unifiedportal.core.journal.Database;

/** Keeps by which identities and by which e-mail accounts are known. */
public interface IdentityStore {
  /** Whose an identity is. */
  Optional<AccountId> findAccount(String issuer, String subject);

  /** Whether the account is known by any identity of this provider. */
  boolean hasIdentity(AccountId account, String issuer);

  /** Makes an identity the account's, in place of whose it was before. */
  void link(AccountId account, ProvenIdentity identity, Instant now);

  /** Takes every identity away from an account; whether there was any. */
  boolean unlink(AccountId account);

  /** Whose an e-mail is, in small letters. */
  Optional<NotedEmail> findByEmail(String email);

  /** The e-mails of these accounts; those without one are left out. */
  Map<AccountId, String> emails(Set<AccountId> accounts);

  /** Makes an e-mail the account's in place of an earlier one. */
  void keepEmail(NotedEmail noted);

  /** From now on the account has no e-mail. */
  void dropEmail(AccountId account);

  /** The identities of a database. */
  static IdentityStore in(Database database) {
    return new JpaIdentityStore(database);
  }
}
