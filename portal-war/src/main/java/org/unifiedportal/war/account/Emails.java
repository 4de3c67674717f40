package org.unifiedportal.war.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.AccountId;
import org.unifiedportal.core.account.InvitePerson;
import org.unifiedportal.core.account.Invited;
import org.unifiedportal.core.openid.IdentityStore;
import org.unifiedportal.core.openid.InvitingByEmail;
import org.unifiedportal.core.openid.NotingEmails;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.openid.Providers;

/** The e-mails by which a provider knows people, asked for only where there is a provider. */
@Dependent
public class Emails {
  private final Providers providers;
  private final IdentityStore identities;
  private final NotingEmails noting;
  private final InvitingByEmail inviting;

  /** Reads from this store. */
  @Inject
  public Emails(
      Providers providers,
      IdentityStore identities,
      NotingEmails noting,
      InvitingByEmail inviting) {
    this.providers = providers;
    this.identities = identities;
    this.noting = noting;
    this.inviting = inviting;
  }

  boolean isAsked() {
    return providers.find().isPresent();
  }

  /** The e-mails of these people as far as they are known; none where none is asked for. */
  Map<AccountId, String> of(List<Account> people) {
    return isAsked()
        ? identities.emails(people.stream().map(Account::id).collect(Collectors.toSet()))
        : Map.of();
  }

  /** Invites a person; an e-mail that nobody asked for is not noted. */
  Invited invite(InvitePerson command, String typed, Account by) {
    return inviting.invite(command, isAsked() ? typed : "", by);
  }

  void note(AccountId account, String typed, Account by) {
    if (!isAsked()) {
      throw new Refused(new Refusal.NotFound("account", "email"));
    }
    noting.note(account, typed, by);
  }
}
