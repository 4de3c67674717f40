package org.unifiedportal.core.account;

/** Asks to make an invitation an account one can sign in to. */
public record AcceptInvitation(Secret secret, String login, String name, String password) {
  /** Never prints the password. */
  @Override
  public String toString() {
    return "AcceptInvitation[" + login + "]";
  }
}
