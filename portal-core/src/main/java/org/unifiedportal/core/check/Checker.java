package org.unifiedportal.core.check;

import org.unifiedportal.core.account.AccountId;

/** Who is asked to check. */
public sealed interface Checker {
  /** The name that stands in the journal. */
  String name();

  /** Somebody with an account. */
  record Colleague(AccountId account, String name) implements Checker {}

  /** Anybody who is given a link and, by another way, a code. */
  record Guest(String name) implements Checker {
    /** Trims the name. */
    public Guest {
      name = name.strip();
    }
  }
}
