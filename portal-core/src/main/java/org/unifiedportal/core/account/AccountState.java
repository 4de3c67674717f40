package org.unifiedportal.core.account;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far an account has come; the words stand in the message files under {@code account.<key>}.
 */
public enum AccountState {
  /** Has a link and no password yet. */
  INVITED("invited"),
  /** Signs in. */
  ACTIVE("active"),
  /** Doesn't work here any more; kept because the journal names the person. */
  DISMISSED("dismissed");

  private final String key;

  AccountState(String key) {
    this.key = key;
  }

  /** The stable name in data and messages. */
  public String key() {
    return key;
  }

  /** Finds a state by its key. */
  static Optional<AccountState> find(String key) {
    return Arrays.stream(values()).filter(state -> state.key.equals(key)).findFirst();
  }
}
