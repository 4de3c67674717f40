package org.unifiedportal.core.account;

import java.time.Duration;

/** How often something may be tried in fifteen minutes, by the key it is counted under. */
record TryLimit(String name, int most) {
  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_ACCOUNT = 5;
  private static final int PER_ADDRESS = 50;

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
