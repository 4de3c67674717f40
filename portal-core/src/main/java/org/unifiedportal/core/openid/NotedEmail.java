package org.unifiedportal.core.openid;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.AccountId;
import org.unifiedportal.core.agency.Duty;

/**
 * The e-mail by which a provider knows a person.
 *
 * @param email in small letters
 * @param duties the person had when it was noted, each as {@code role agency}: it opens no more
 */
record NotedEmail(AccountId account, String email, Set<String> duties) {
  NotedEmail {
    duties = Set.copyOf(duties);
  }

  /** Noted for the duties the person has now. */
  static NotedEmail of(Account account, String email) {
    return new NotedEmail(account.id(), email, keys(account.duties()));
  }

  /** Whether it may open the account, whose duties may have grown since. */
  boolean opens(Account now) {
    return duties.containsAll(keys(now.duties()));
  }

  private static Set<String> keys(Collection<Duty> duties) {
    return duties.stream()
        .map(duty ->
            duty.role().key() + " " + duty.findAgency().map(Object::toString).orElse("everywhere"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
