package org.unifiedportal.core.openid;

import java.util.UUID;
import org.unifiedportal.core.account.AccountId;
import org.unifiedportal.core.journal.Event;

/**
 * What happens at the door of the providers; account and agency are all zeros where nobody of the
 * portal is known by what came.
 */
public sealed interface OpenIdEvent extends Event {
  /** Whose account. */
  AccountId account();

  /** The agency the person works for first. */
  UUID agency();

  @Override
  default UUID subject() {
    return account().value();
  }

  @Override
  default UUID agencyKey() {
    return agency();
  }

  /** From now on this identity of a provider opens the account. */
  record IdentityLinked(AccountId account, UUID agency, String issuer) implements OpenIdEvent {}

  /** No identity of a provider opens the account any more. */
  record IdentityUnlinked(AccountId account, UUID agency) implements OpenIdEvent {}

  /** The account is known by an e-mail, or by none any more. */
  record EmailNoted(AccountId account, UUID agency, boolean isKnown) implements OpenIdEvent {}

  /** Somebody came by a provider and was refused; why is the message key of the refusal. */
  record ProviderLogInRefused(AccountId account, UUID agency, String why, String address)
      implements OpenIdEvent {}
}
