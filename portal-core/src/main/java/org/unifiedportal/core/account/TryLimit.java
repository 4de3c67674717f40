package org.unifiedportal.core.account;

import java.time.Duration;

/**
 * How often something may be tried, by the key it is counted under.
 *
 * @param window within which tries count, fifteen minutes at most
 */
record TryLimit(String name, int most, Duration window) {
  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_ACCOUNT = 5;
  private static final int PER_ADDRESS = 50;

  /** Refuses a window that is longer than tries are kept. */
  TryLimit {
    if (window.compareTo(WINDOW) > 0) {
      throw new IllegalArgumentException("tries are kept for " + WINDOW + ", not " + window);
    }
  }

  TryLimit(String name, int most) {
    this(name, most, WINDOW);
  }

  static TryLimit login(String login) {
    return new TryLimit("login " + login, PER_ACCOUNT);
  }

  static TryLimit code(AccountId account) {
    return new TryLimit("code " + account, PER_ACCOUNT);
  }

  static TryLimit address(Device device) {
    return new TryLimit("address " + device.address(), PER_ADDRESS);
  }
}
