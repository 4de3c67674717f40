package org.unifiedportal.core.account;

/** Who is there: the account, and the session it came in by. */
public record Presence(Account account, Session session) {
  /** Whether everything that must be shown was shown; until then nothing but that is open. */
  public boolean isComplete() {
    return session.confirmed();
  }

  /** Whether the person still has to set up the second factor the duties ask for. */
  public boolean mustSetUpSecondFactor() {
    return !session.confirmed() && !account.hasSecondFactor();
  }
}
