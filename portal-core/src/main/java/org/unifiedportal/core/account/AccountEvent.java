package org.unifiedportal.core.account;

import java.util.List;
import java.util.UUID;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.journal.Event;

/** What happens to an account; {@code agency} is all zeros for the portal's own people. */
public sealed interface AccountEvent extends Event {
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

  /** A duty in words that stay true. */
  record HeldDuty(String role, String agency) {
    static List<HeldDuty> of(List<Duty> duties) {
      return duties.stream()
          .map(duty ->
              new HeldDuty(
                  duty.role().key(), duty.findAgency().map(Object::toString).orElse("portal")))
          .toList();
    }
  }

  /** Somebody was invited, or an account was given a new link. */
  record PersonInvited(AccountId account, UUID agency, String name, List<HeldDuty> duties)
      implements AccountEvent {}

  /** The invitation was accepted: there is a password now. */
  record InvitationAccepted(AccountId account, UUID agency, String login) implements AccountEvent {}

  /** Somebody signed in; a second factor may still be missing. */
  record LoggedIn(AccountId account, UUID agency, SessionId session, String address)
      implements AccountEvent {}

  /** A wrong password for a login that is there. */
  record LogInFailed(AccountId account, UUID agency, String address) implements AccountEvent {}

  /** The tries for a login that is there are used up. */
  record LogInPaused(AccountId account, UUID agency, String address) implements AccountEvent {}

  /** The second factor was given. */
  record SecondFactorGiven(AccountId account, UUID agency, SessionId session)
      implements AccountEvent {}

  /** A wrong or used code. */
  record SecondFactorFailed(AccountId account, UUID agency, SessionId session)
      implements AccountEvent {}

  /** A second factor was set up. */
  record SecondFactorSetUp(AccountId account, UUID agency) implements AccountEvent {}

  /** A new password; every session ended. */
  record PasswordChanged(AccountId account, UUID agency) implements AccountEvent {}

  /** A session was ended by its person. */
  record SessionEnded(AccountId account, UUID agency, SessionId session) implements AccountEvent {}

  /** The duties are others now; every session ended. */
  record DutiesChanged(AccountId account, UUID agency, List<HeldDuty> duties)
      implements AccountEvent {}

  /** The person doesn't work here any more; every session and invitation ended. */
  record PersonDismissed(AccountId account, UUID agency) implements AccountEvent {}

  /** A change was sent with a forged form or from a foreign page, and refused. */
  record ForgeryRefused(AccountId account, UUID agency, String path) implements AccountEvent {}
}
